package io.showrunner.simulator.timeline;

import static io.showrunner.simulator.timeline.InventedShow.because;
import static io.showrunner.simulator.timeline.InventedShow.pane;

import io.showrunner.broadcast.EndReason;
import io.showrunner.cloud.Callback.Source;
import io.showrunner.layout.Pane;
import io.showrunner.record.TaskMover;
import io.showrunner.record.TaskState;
import io.showrunner.record.TokenMove;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.util.EnumSet;
import java.util.List;

/** An evening as an engine might record it: live, a guest, a screen, a loss, the end. */
final class InventedEvening {
  private static final ChannelId CHANNEL = new ChannelId("evening-1");
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final ParticipantId BO = new ParticipantId("bo");
  private static final EnumSet<Track> CAMERA = EnumSet.of(Track.AUDIO, Track.CAMERA);
  private static final PlaybackUrls URLS =
      new PlaybackUrls(
          "http://pull.example.com/live/evening.flv",
          "http://pull.example.com/live/evening.m3u8",
          "rtmp://pull.example.com/live/evening");

  private InventedEvening() {}

  static AppEvent.RoomCreate created(String room, String channel, Orientation held) {
    return new AppEvent.RoomCreate(
        new RoomId(room), new ChannelId(channel), ANA, "An evening with Ana", held);
  }

  /** All of it, without the summary. */
  static InventedShow evening() {
    var show = new InventedShow("evening");
    goesLive(show);
    guestComes(show);
    screenIsShared(show);
    streamerIsLost(show);
    return ends(show);
  }

  private static void goesLive(InventedShow show) {
    show.happens(created("evening", "evening-1", Orientation.LANDSCAPE))
        .add(show.now().room(show.room(), Phase.CREATED, null, null, null))
        .token("broadcast", "", TokenMove.ENTER, "created")
        .at("PT4.2S")
        .happens(new ChannelEvent.Join(CHANNEL, ANA, Role.STREAMER))
        .told(Source.ROOM, "Join", "ana")
        .at("PT5.1S")
        .happens(new ChannelEvent.Publish(CHANNEL, ANA, CAMERA))
        .told(Source.ROOM, "Publish", "ana")
        .decided(
            Mode.SOLO,
            "solo",
            List.of(because("mode", 2, "alone"), because("layout-choice", 2, "alone")),
            pane("ana", "0", "0", "1", "1", 0))
        .turn("created", "solo")
        .at("PT5.22S")
        .called("StartLiveMPUTask", "ana")
        .task(TaskState.RUNNING, 0, TaskMover.US)
        .at("PT5.9S")
        .told(Source.CDN, "publish", "")
        .add(show.now().room(show.room(), Phase.LIVE, Mode.SOLO, null, URLS))
        .seen("ana");
  }

  private static void guestComes(InventedShow show) {
    show.at("PT1M10S")
        .happens(new AppEvent.CoStreamApply(show.room(), BO))
        .token("co-streaming", "bo", TokenMove.ENTER, "asked")
        .at("PT1M18S")
        .happens(new AppEvent.CoStreamApprove(show.room(), BO))
        .token("co-streaming", "bo", TokenMove.LEAVE, "asked")
        .token("co-streaming", "bo", TokenMove.ENTER, "expected")
        .at("PT1M23S")
        .happens(new ChannelEvent.Publish(CHANNEL, BO, CAMERA))
        .told(Source.ROOM, "Publish", "bo")
        .token("co-streaming", "bo", TokenMove.LEAVE, "expected")
        .token("co-streaming", "bo", TokenMove.ENTER, "onAir")
        .decided(
            Mode.CO_STREAMING,
            "side-by-side",
            List.of(
                because("mode", 3, "somebody beside the streamer"),
                because("layout-choice", 4, "one guest"),
                because("layouts", 6, "side-by-side left"),
                because("encoding", 2, "landscape")),
            sideBySide())
        .turn("solo", "coStreaming")
        .at("PT1M23.12S")
        .called("UpdateLiveMPUTask", 500, "ServiceUnavailable", "The service is busy.", "ana", "bo")
        .at("PT1M24.12S")
        .called("UpdateLiveMPUTask", "ana", "bo")
        .task(TaskState.RUNNING, 1, TaskMover.US)
        .add(show.now().room(show.room(), Phase.LIVE, Mode.CO_STREAMING, null, null))
        .seen("ana", "bo");
  }

  private static void screenIsShared(InventedShow show) {
    show.at("PT6M")
        .happens(new ChannelEvent.Publish(CHANNEL, BO, EnumSet.of(Track.SCREEN)))
        .told(Source.ROOM, "Publish", "bo")
        .decided(
            Mode.CO_STREAMING,
            "picture-in-picture",
            List.of(because("layout-choice", 9, "somebody shares a screen")),
            pane("ana", "0.68", "0.62", "0.28", "0.32", 1),
            pane("bo", "0", "0", "1", "1", 0))
        .turn("coStreaming", "coStreaming")
        .at("PT6M0.12S")
        .called("UpdateLiveMPUTask", "ana", "bo")
        .seen("ana", "bo*")
        .at("PT7M")
        .happens(new ChannelEvent.Mute(CHANNEL, BO, Track.AUDIO))
        .toldLate("Mute", "bo", "its session is over")
        .decided(
            Mode.CO_STREAMING,
            "picture-in-picture",
            List.of(),
            pane("ana", "0.68", "0.62", "0.28", "0.32", 1),
            pane("bo", "0", "0", "1", "1", 0))
        .turn("coStreaming", "coStreaming");
  }

  private static void streamerIsLost(InventedShow show) {
    show.at("PT14M20S")
        .happens(new ChannelEvent.Leave(CHANNEL, ANA, LeaveReason.LOST))
        .told(Source.ROOM, "Leave", "ana")
        .turn("coStreaming", "reconnecting")
        .add(show.now().room(show.room(), Phase.RECONNECTING, Mode.CO_STREAMING, null, null))
        .at("PT16M20S")
        .token("broadcast", "", TokenMove.TIMER, "graceOver")
        .token("broadcast", "", TokenMove.LEAVE, "reconnecting")
        .token("broadcast", "", TokenMove.END, "autoStopped");
  }

  private static InventedShow ends(InventedShow show) {
    return show.at("PT16M20.12S")
        .called("StopLiveMPUTask")
        .task(TaskState.STOPPED, 1, TaskMover.US)
        .add(show.now().violation(show.room(), "no-call-after-the-end", "an Update was sent"))
        .add(
            show.now()
                .room(show.room(), Phase.ENDED, Mode.CO_STREAMING, EndReason.AUTO_STOPPED, null));
  }

  private static Pane[] sideBySide() {
    return new Pane[] {
      pane("ana", "0", "0.25", "0.5", "0.5", 0), pane("bo", "0.5", "0.25", "0.5", "0.5", 0)
    };
  }
}
