package io.showrunner.director;

import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.MessageFormat;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.StreamCloud;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a director reaches of the world outside.
 *
 * @param cloud carries the relays
 * @param sight reads what is there, for the sweep; null if nothing is to be swept
 * @param messenger speaks to people's apps; null if nothing is to be said to them
 * @param replays with what broadcasts are made to be seen again; null if they are not
 * @param format how messages are written
 * @param aside where the cloud is asked without holding up any room
 */
public record Outside(
    StreamCloud cloud,
    @Nullable CloudSight sight,
    @Nullable Messenger messenger,
    @Nullable Replays replays,
    MessageFormat format,
    Executor aside) {
  /** Messages are written as usual. */
  public Outside(
      StreamCloud cloud,
      @Nullable CloudSight sight,
      @Nullable Messenger messenger,
      @Nullable Replays replays,
      Executor aside) {
    this(cloud, sight, messenger, replays, MessageFormat.USUAL, aside);
  }

  /** Relays alone. */
  public static Outside of(StreamCloud cloud) {
    return new Outside(cloud, null, null, null, Runnable::run);
  }

  /** A cloud with everything else that it can do. */
  public static Outside of(StreamCloud cloud, Executor aside) {
    return new Outside(
        cloud,
        cloud instanceof CloudSight sight ? sight : null,
        cloud instanceof Messenger messenger ? messenger : null,
        null,
        aside);
  }

  /** The same, with broadcasts made to be seen again. */
  public Outside with(@Nullable Replays made) {
    return new Outside(cloud, sight, messenger, made, format, aside);
  }

  /** The same, with messages written in this way. */
  public Outside with(MessageFormat written) {
    return new Outside(cloud, sight, messenger, replays, written, aside);
  }
}
