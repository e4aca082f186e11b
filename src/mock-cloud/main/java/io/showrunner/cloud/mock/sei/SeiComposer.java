package io.showrunner.cloud.mock.sei;

import io.showrunner.broadcast.Subscription.Media;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.Intake;
import io.showrunner.cloud.mock.task.Seat;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Canvas;
import io.showrunner.layout.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the layout as the SEI carries it (StartLiveMPUTask page, 2024-12-05), without version and
 * time. Who has no pane (a single stream, somebody heard only) has pane −1 and no size, as the
 * vendor's sample of a single stream shows.
 *
 * <p>Assumed: the canvas of a single stream is the camera's; the background is black; who can be
 * heard has volume 128 (of 0 to 255) and voice 150 (of 0 to 150), everybody else none.
 */
final class SeiComposer {
  private static final BigDecimal NONE = BigDecimal.ZERO;

  private SeiComposer() {}

  static JsonObject content(TaskParameters task, Rooms rooms, Canvas camera) {
    JsonObject encode = task.section("TranscodeParams.EncodeParams").orElse(JsonObject.EMPTY);
    JsonObject canvas =
        JsonObject.EMPTY
            .with("w", number(encode, "VideoWidth", camera.width()))
            .with("h", number(encode, "VideoHeight", camera.height()))
            .with("bgnd", 0);
    List<Seat> seats = Seat.of(task, rooms);
    List<Json> streams = new ArrayList<>();
    seats.forEach(seat -> streams.add(seated(seat, task, rooms)));
    new Intake(task, rooms)
        .members().stream()
            .filter(member -> seats.stream().noneMatch(seat -> seat.member().equals(member)))
            .forEach(member -> streams.add(standing(member, task, rooms)));
    return JsonObject.EMPTY.with("canvas", canvas).with("stream", streams);
  }

  private static JsonObject seated(Seat seat, TaskParameters task, Rooms rooms) {
    JsonObject pane = seat.pane();
    JsonObject place =
        JsonObject.EMPTY
            .with("uid", seat.member().user().value())
            .with("paneid", seat.index())
            .with("zorder", number(pane, "ZOrder", 0))
            .with("x", share(pane, "X"))
            .with("y", share(pane, "Y"))
            .with("w", share(pane, "Width"))
            .with("h", share(pane, "Height"))
            .with("type", seat.source() == Source.CAMERA ? 0 : 1);
    return state(place, seat.member(), task, rooms);
  }

  private static JsonObject standing(Member member, TaskParameters task, Rooms rooms) {
    boolean screen =
        new Intake(task, rooms)
            .of(member).stream()
                .anyMatch(i -> i.media() == Media.VIDEO && i.source() == Source.SCREEN);
    JsonObject place =
        JsonObject.EMPTY
            .with("uid", member.user().value())
            .with("paneid", -1)
            .with("zorder", 0)
            .with("x", new Json.Num(NONE))
            .with("y", new Json.Num(NONE))
            .with("w", new Json.Num(NONE))
            .with("h", new Json.Num(NONE))
            .with("type", screen ? 1 : 0);
    return state(place, member, task, rooms);
  }

  private static JsonObject state(
      JsonObject place, Member member, TaskParameters task, Rooms rooms) {
    var intake = new Intake(task, rooms);
    boolean pulled = intake.of(member).stream().anyMatch(intake::feeds);
    boolean muted = rooms.isMuted(member);
    boolean heard = pulled && !muted;
    return place
        .with("status", pulled ? 1 : 0)
        .with("muted", muted ? 1 : 0)
        .with("vol", heard ? 128 : 0)
        .with("vad", heard ? 150 : 0);
  }

  private static long number(JsonObject from, String name, long otherwise) {
    return from.text(name).map(Long::parseLong).orElse(otherwise);
  }

  private static Json share(JsonObject pane, String name) {
    Optional<String> text = pane.text(name);
    return new Json.Num(text.map(BigDecimal::new).orElse(NONE).stripTrailingZeros());
  }
}
