package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Piece;
import io.showrunner.broadcast.Replay;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is offered to be seen again is signed, as a playlist that signs what it names, and the
 * signature has not expired. Nothing is offered before it is ready, and something is then.
 */
final class OfferedReplaysPlay implements Invariant {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern SIGNED =
      Pattern.compile(
          "https?://\\S+[.]m3u8\\?.*&x-oss-date=(\\w+)&x-oss-expires=([0-9]+)"
              + "&x-oss-process=hls%2Fsign%2Clive_1&.*x-oss-signature=[0-9a-f]{64}");

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    scene.books().map(room -> room.replay()).ifPresent(replay -> judge(scene, replay, breaches));
    return breaches;
  }

  private static void judge(Scene scene, Replay replay, List<String> breaches) {
    boolean ready = replay.status() == Replay.Status.READY;
    if (ready == replay.offered().isEmpty()) {
      breaches.add(
          String.format(
              Locale.ROOT,
              "Expected a replay to be offered once it is ready and only then, but it is %s and offers %d pieces.",
              replay.status().word(),
              replay.offered().size()));
    }
    for (Piece piece : replay.offered()) {
      String url = String.valueOf(piece.url());
      Matcher signed = SIGNED.matcher(url);
      if (!signed.matches()) {
        breaches.add(
            String.format(
                Locale.ROOT, "Expected a signed playlist to be offered, but found %s.", url));
      } else if (!end(signed).isAfter(scene.now()) && !scene.weather().isEngineOpen(scene.now())) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected the replay to be signed anew before %s, but it was not.",
                scene.told(end(signed))));
      }
    }
  }

  private static Instant end(Matcher signed) {
    return STAMP.parse(signed.group(1), Instant::from).plusSeconds(Long.parseLong(signed.group(2)));
  }
}
