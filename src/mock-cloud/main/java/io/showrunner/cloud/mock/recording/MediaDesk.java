package io.showrunner.cloud.mock.recording;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.catalogue.Page;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shows recordings as VOD does. Assumed: each is a medium there, entitled like its stream; of the
 * language of searches {@code Title='…'} alone is read, which is what the vendor's kit asks; a
 * medium nobody knows is InvalidVideo.NotFound, with 404.
 */
public final class MediaDesk implements Desk {
  private static final Pattern TITLE = Pattern.compile("\\s*Title\\s*=\\s*'([^']*)'\\s*");

  private final MockSettings settings;
  private final Recordings recordings;

  /** One that tells of these. */
  public MediaDesk(MockSettings settings, Recordings recordings) {
    this.settings = settings;
    this.recordings = recordings;
  }

  @Override
  public List<Operation> operations() {
    return MediaOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    return operation.equals(MediaOperations.SEARCH)
        ? search(request)
        : play(request.text("VideoId").orElseThrow());
  }

  private Outcome search(JsonObject request) {
    Optional<String> match = request.text("Match");
    var title = TITLE.matcher(match.orElse(""));
    if (match.isPresent() && !title.matches()) {
      return new Outcome.Refused(
          Complaint.invalid("Match", "Title='…', which is all that is read here", match.get()));
    }
    boolean video = request.text("SearchType").orElse("video").equals("video");
    List<Recorded> found =
        new ArrayList<>(
            recordings.all().stream()
                .filter(each -> video)
                .filter(each -> match.isEmpty() || each.stream().equals(title.group(1)))
                .toList());
    if (!request.text("SortBy").orElse("").equals("CreationTime:Asc")) {
      Collections.reverse(found);
    }
    Page page = Page.of(request, "PageNo", "PageSize");
    return new Outcome.Done(
        JsonObject.EMPTY
            .with("Total", found.size())
            .with("ScrollToken", "")
            .with("MediaList", page.of(found).stream().map(Recorded::asMedium).toList()));
  }

  private Outcome play(String id) {
    return recordings.all().stream()
        .filter(each -> each.mediaId().equals(id))
        .findFirst()
        .<Outcome>map(each -> new Outcome.Done(played(each)))
        .orElseGet(
            () ->
                new Outcome.Refused(
                    new Complaint(404, "InvalidVideo.NotFound", "The video does not exist.")));
  }

  private JsonObject played(Recorded recorded) {
    String host =
        settings.domain().playback().map(each -> each.name()).orElse(settings.domain().name());
    JsonObject shown = recorded.asPlayed("http://" + host + "/" + recorded.at().key());
    return JsonObject.EMPTY
        .with("VideoBase", recorded.asVideo())
        .with("PlayInfoList", JsonObject.EMPTY.with("PlayInfo", List.of(shown)));
  }
}
