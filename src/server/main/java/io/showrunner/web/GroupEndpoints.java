package io.showrunner.web;

import static io.showrunner.web.Right.ANY_USER;
import static io.showrunner.web.Right.SELF_OR_STREAMER;
import static io.showrunner.web.Right.STREAMER;

import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.http.HttpReply;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.notice.Notice;
import io.showrunner.record.Discretion;
import io.showrunner.vocabulary.FreeText;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What goes to the room's message group, and what happened in the room. */
final class GroupEndpoints {
  /** The vendor's limit of a message is 15 KB with all that is around the text. */
  private static final int LONGEST_COMMENT = 8 * 1024;

  private final Work work;
  private final Diary diary;
  private final UserLimit limit;

  GroupEndpoints(Work work, Diary diary, UserLimit limit) {
    this.work = work;
    this.limit = limit;
    this.diary = diary;
  }

  List<Endpoint> all() {
    return List.of(
        new Endpoint("POST", "/api/rooms/{room}/comments", ANY_USER, this::comment),
        new Endpoint(
            "PUT", "/api/rooms/{room}/participants/{user}/muted", SELF_OR_STREAMER, this::mute),
        new Endpoint("GET", "/api/rooms/{room}/timeline", STREAMER, this::timeline));
  }

  private HttpReply comment(Asked asked) {
    Fields fields = Fields.of(asked.http(), "content", "user");
    ParticipantId from = asked.onBehalfOf(fields, "user");
    String content = fields.needed("content", GroupEndpoints::content);
    return announce(asked, List.of(new Notice.Comment(from, content)));
  }

  /** Of oneself it is what the app says; of a guest it is the streamer's command. */
  private HttpReply mute(Asked asked) {
    Fields fields = Fields.of(asked.http(), "microphone", "camera");
    ParticipantId of = asked.user();
    Identity room = asked.room().identity();
    boolean own =
        asked.caller().user().filter(of::equals).isPresent() || of.equals(room.streamer());
    List<Notice> said = new ArrayList<>();
    fields
        .flag("microphone")
        .ifPresent(
            muted ->
                said.add(
                    own
                        ? new Notice.MicrophoneState(of, !muted)
                        : new Notice.MicrophoneCommand(room.streamer(), of, !muted)));
    fields
        .flag("camera")
        .ifPresent(
            muted ->
                said.add(
                    own
                        ? new Notice.CameraState(of, !muted)
                        : new Notice.CameraCommand(room.streamer(), of, !muted)));
    if (said.isEmpty()) {
      throw Problem.badRequest("Expected 'microphone' or 'camera', but there is neither.");
    }
    return announce(asked, said);
  }

  private HttpReply announce(Asked asked, List<Notice> said) {
    RoomState room = asked.room();
    if (room.phase() == Phase.ENDED) {
      throw Problem.conflict("Expected a room that is not over, but its broadcast is over.");
    }
    if (!work.director().canSpeak()) {
      throw new Problem(501, "NotHere", "This server sends no messages to people's apps.");
    }
    limit.take(asked);
    String key = work.telling().key(asked);
    for (Notice each : said) {
      work.director()
          .tell(
              asked.roomId(),
              new RoomEvent.Announced(each),
              key + "|" + each.getClass().getSimpleName());
    }
    return Replies.json(202, JsonObject.EMPTY);
  }

  private HttpReply timeline(Asked asked) {
    Diary.Story story = diary.of(asked.roomId());
    return Replies.json(
        200,
        JsonObject.EMPTY
            .with("room", asked.roomId().value())
            .with("whole", Json.of(story.whole()))
            .with("records", story.records().stream().map(Discretion::of).toList()));
  }

  private static String content(String text) {
    int size = Json.of(FreeText.comment(text)).write().getBytes(StandardCharsets.UTF_8).length;
    if (size > LONGEST_COMMENT) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a comment of at most %d bytes as JSON, but it has %d.",
              LONGEST_COMMENT,
              size));
    }
    return text;
  }
}
