package io.showrunner.process;

import io.showrunner.vocabulary.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a diagram can have done. Written {@code ${chooseModeAndLayout}}: looked up, not run. */
public enum Task implements Words {
  /** The rules say which mode, layout and encoding the room has. */
  CHOOSE_MODE_AND_LAYOUT(Story.BROADCAST, Question.MODE),
  /** The relay is started or changed, if it carries anything else than wanted. */
  APPLY_TO_THE_RELAY(Story.BROADCAST),
  /** The relay is started as it was, then changed if something else is wanted by now. */
  START_THE_RELAY_AGAIN(Story.BROADCAST),
  /** The cloud's own answer says how the relay ended by other hands. */
  FIND_OUT_HOW(Story.BROADCAST, Question.HOW),
  /** The rules say what is done about it. */
  DECIDE_REMEDY(Story.BROADCAST, Question.REMEDY),
  /** The relay is stopped; nothing happens if none runs. */
  STOP_THE_RELAY(Story.BROADCAST),
  /** The rules say whether the house is open or full. */
  DECIDE_ADMISSION(Story.CO_STREAMING, Question.ADMISSION),
  /** The guest is expected on air. */
  KEEP_A_PLACE(Story.CO_STREAMING),
  /** A mixed-stream task is taken for the room, if it has none and there is one to spare. */
  TAKE_A_MIX(Story.CO_STREAMING, Question.MIX),
  /** The guest waits for a mixed-stream task, the room's longest wait first. */
  STAND_IN_LINE(Story.CO_STREAMING),
  /** The guest is in the picture. */
  PUT_ON_AIR(Story.CO_STREAMING),
  /** It is said whether the two rooms may battle each other. */
  DECIDE_BATTLE(Story.BATTLE, Question.RIVALS),
  /** Both rooms await the clients' call. */
  EXPECT_THE_CALL(Story.BATTLE),
  /** Both streamers are in both pictures. */
  BEGIN_THE_BATTLE(Story.BATTLE),
  /** Time is up; both are still in both pictures. */
  SHOW_THE_RESULT(Story.BATTLE),
  /** Each room has its own people in the picture again. */
  END_THE_BATTLE(Story.BATTLE),
  /** The cloud is asked what was recorded. */
  LOOK_FOR_RECORDINGS(Story.REPLAY, Question.TRIED),
  /** It is said what there is of the replay: something to make, everything, or nothing. */
  TAKE_STOCK(Story.REPLAY, Question.STOCK),
  /** The cloud is asked to make the playlists of the next piece. */
  MAKE_THE_PLAYLISTS(Story.REPLAY, Question.TRIED),
  /** The replay goes without the piece that cannot be made. */
  LEAVE_THE_PIECE_OUT(Story.REPLAY),
  /** The replay is offered, its addresses signed for twice the time until they are signed anew. */
  SIGN_THE_REPLAY(Story.REPLAY);

  private final Story story;
  private final @Nullable Question decides;

  Task(Story story) {
    this(story, null);
  }

  Task(Story story, @Nullable Question decides) {
    this.story = story;
    this.decides = decides;
  }

  /** In which story it can be done. */
  public Story story() {
    return story;
  }

  /** What is decided here, if anything is: gateways behind it can ask for that. */
  public Optional<Question> decides() {
    return Optional.ofNullable(decides);
  }

  /** As diagrams write it: {@code chooseModeAndLayout}. */
  @Override
  public String word() {
    String joined =
        Arrays.stream(name().split("_", -1))
            .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
  }
}
