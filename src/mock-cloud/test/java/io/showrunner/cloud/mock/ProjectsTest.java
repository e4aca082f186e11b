package io.showrunner.cloud.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.ground.Account;
import io.showrunner.cloud.mock.ground.Throttling;
import io.showrunner.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects of Intelligent Media Management, in the vendor's own words. */
class ProjectsTest {
  private final Stage stage =
      Stage.with(
          Stage.settings()
              .withAccount(
                  new Account(true, Throttling.USUAL, List.of("films"), List.of("archive"))));

  @Test
  void oneIsThereFromTheStartAndAProfileNamesMore() {
    assertThat(names(done("ListProjects", JsonObject.EMPTY)))
        .containsExactly("films", "showrunner");
    assertThat(stage.cloud.replay().store().buckets()).containsExactly("archive", "showrunner");
  }

  @Test
  void oneThatWasMadeIsShownAsItWasMade() {
    JsonObject made =
        done(
            "CreateProject",
            project("new").with("Description", "of ours").with("ServiceRole", "R"));
    JsonObject shown = done("GetProject", project("new")).object("Project").orElseThrow();
    assertThat(made.object("Project")).contains(shown);
    assertThat(shown.text("Description")).contains("of ours");
    assertThat(shown.text("ServiceRole")).contains("R");
    assertThat(shown.text("CreateTime")).contains(stage.clock.now().toString());
    assertThat(refused("CreateProject", project("new"))).isEqualTo("400 InvalidParam");
    assertThat(refused("GetProject", project("other"))).isEqualTo("404 ResourceNotFound");
  }

  @Test
  void theyAreListedInPages() {
    for (String name : List.of("p1", "p2", "p3")) {
      done("CreateProject", project(name));
    }
    JsonObject first =
        done("ListProjects", JsonObject.EMPTY.with("Prefix", "p").with("MaxResults", "2"));
    assertThat(names(first)).containsExactly("p1", "p2");
    JsonObject next =
        JsonObject.EMPTY
            .with("Prefix", "p")
            .with("NextToken", first.text("NextToken").orElseThrow());
    assertThat(names(done("ListProjects", next))).containsExactly("p3");
    assertThat(done("ListProjects", next).text("NextToken")).contains("");
  }

  @Test
  void aBucketBelongsToOneProject() {
    JsonObject bucket = JsonObject.EMPTY.with("OSSBucket", "archive");
    assertThat(refused("DetachOSSBucket", bucket)).isEqualTo("404 ResourceNotFound");
    done("AttachOSSBucket", bucket.with("ProjectName", "films"));
    done("AttachOSSBucket", bucket.with("ProjectName", "films"));
    assertThat(refused("AttachOSSBucket", bucket.with("ProjectName", "showrunner")))
        .isEqualTo("400 InvalidParam");
    done("DetachOSSBucket", bucket);
    done("AttachOSSBucket", bucket.with("ProjectName", "showrunner"));
    JsonObject nowhere = JsonObject.EMPTY.with("OSSBucket", "nowhere").with("ProjectName", "films");
    assertThat(refused("AttachOSSBucket", nowhere)).isEqualTo("404 ResourceNotFound");
  }

  /** The modern SDKs send an empty list as text. */
  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] ", ""})
  void playlistsOfNothingAreRefused(String targets) {
    JsonObject request =
        project("films").with("SourceURI", "oss://archive/film.mp4").with("Targets", targets);
    Reply reply = stage.cloud.call("GenerateVideoPlaylist", request);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("MissingParam");
    assertThat(reply.text("Message")).startsWith("Targets is missing");
  }

  private static List<String> names(JsonObject listed) {
    return listed.items("Projects").stream()
        .map(each -> ((JsonObject) each).text("ProjectName").orElseThrow())
        .toList();
  }

  private static JsonObject project(String name) {
    return JsonObject.EMPTY.with("ProjectName", name);
  }

  private JsonObject done(String operation, JsonObject request) {
    Reply reply = stage.cloud.call(operation, request);
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
    return reply.body();
  }

  private String refused(String operation, JsonObject request) {
    Reply reply = stage.cloud.call(operation, request);
    return reply.status() + " " + reply.text("Code");
  }
}
