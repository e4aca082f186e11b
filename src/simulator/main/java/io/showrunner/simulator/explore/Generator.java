package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.Trace;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Invents broadcasts. A seed draws its own mix: how many rooms, how long and how fast their people
 * act, and which strands there are; each strand then draws for itself.
 */
final class Generator {
  private static final List<String> ROOMS =
      List.of("evening", "night", "noon", "dawn", "dusk", "morning", "midnight", "afternoon");
  private static final List<String> STREAMERS =
      List.of("ana", "ben", "cleo", "dan", "eva", "finn", "gina", "hugo");

  /** People in any but the patient tempo. */
  static final List<Tempo> ANY_TEMPO = List.of(Tempo.HASTY, Tempo.BRISK, Tempo.SLOW);

  /** How many deeds a person has time for, about. */
  private static final int DEEDS = 7;

  /** Long enough for a battle. */
  private static final int LONGEST_REST_MILLIS = 450_000;

  private static final int CALM_MILLIS = 120_000;

  private final List<Strand> strands;
  private final List<Tempo> tempi;

  /** Invents from these strands; the people of each room act in one of these tempi. */
  Generator(List<Strand> strands, List<Tempo> tempi) {
    this.strands = List.copyOf(strands);
    this.tempi = List.copyOf(tempi);
  }

  /** The broadcast of this seed; the same seed and strands give the same one. */
  Trace invent(long seed) {
    Chance chance = new Chance(seed).forPurpose("explore");
    Chance mix = chance.forPurpose("mix");
    List<Strand> drawn =
        strands.stream()
            .filter(s -> chance.forPurpose("whether " + s.word()).below(8) < s.ofEightSeeds())
            .toList();
    List<RoomPlan> rooms = rooms(drawn.stream().mapToInt(Strand::roomsNeeded).max().orElse(1), mix);
    Duration end =
        rooms.stream().map(RoomPlan::closes).max(Duration::compareTo).orElse(Duration.ZERO);
    var script = new Script(rooms, end.plusSeconds(5), drawn);
    drawn.forEach(strand -> strand.spin(script, chance.forPurpose(strand.word())));
    String about = drawn.stream().map(Strand::word).collect(Collectors.joining(", "));
    return Soundness.ofWhatIsSound(
        script.trace("seed-" + seed, seed, "Invented of: " + about + "."));
  }

  private List<RoomPlan> rooms(int atLeast, Chance mix) {
    int many = mix.below(25) == 0 ? 5 + mix.below(4) : 1 + mix.below(4);
    int count = Math.max(atLeast, many);
    List<RoomPlan> rooms = new ArrayList<>();
    Duration opens = Duration.ZERO;
    boolean calm = mix.below(3) > 0;
    for (int i = 0; i < count; i++) {
      Tempo tempo = tempi.get(mix.below(tempi.size()));
      rooms.add(room(i, opens, calm, tempo, mix));
      opens = opens.plus(Tempo.BRISK.pause(mix));
    }
    return rooms;
  }

  /** Many deeds in haste take less time than few without. */
  private static Duration length(Tempo tempo, Chance mix) {
    Duration length = Duration.ZERO;
    for (int deeds = 2 + mix.below(2 * DEEDS - 3); deeds > 0; deeds--) {
      length = length.plus(tempo.pause(mix));
    }
    return length;
  }

  private static RoomPlan room(int number, Duration opens, boolean calm, Tempo tempo, Chance mix) {
    int atLeast = calm ? CALM_MILLIS : 0;
    int longer = calm || mix.below(3) == 0 ? mix.below(LONGEST_REST_MILLIS - atLeast) : 0;
    Duration rest = Duration.ofMillis(atLeast + longer);
    return new RoomPlan(
        new RoomId(ROOMS.get(number)),
        new ChannelId("channel-" + ROOMS.get(number)),
        new ParticipantId(STREAMERS.get(number)),
        mix.below(4) == 0 ? Orientation.PORTRAIT : Orientation.LANDSCAPE,
        opens,
        rest,
        opens.plus(rest).plus(length(tempo, mix)),
        tempo);
  }
}
