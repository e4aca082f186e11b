package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Golden;
import io.showrunner.cli.FrontDoor;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Stories shown on a page are what the command above them prints. */
class StoriesOnPagesTest {
  private static final Path PAGE = Path.of("docs", "for-scenario-runners.md");
  private static final Pattern STORY =
      Pattern.compile(
          "(?s)(    \\./showrunner (explain [^\n]+)\n\n<!-- story: begin -->\n).*?(<!-- story: end -->)");

  @Test
  void everyStoryIsRealOutput() {
    Matcher stories = STORY.matcher(Pages.text(PAGE));
    var page = new StringBuilder();
    int told = 0;
    while (stories.find()) {
      FrontDoor run = FrontDoor.type(stories.group(2).split(" "));
      assertThat(run.err()).isEmpty();
      assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
      stories.appendReplacement(
          page,
          Matcher.quoteReplacement(
              stories.group(1) + "```text\n" + run.out() + "```\n" + stories.group(3)));
      told++;
    }
    stories.appendTail(page);
    assertThat(told).isEqualTo(2);
    Golden.same(PAGE, page.toString());
  }
}
