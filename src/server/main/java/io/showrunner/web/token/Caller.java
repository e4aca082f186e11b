package io.showrunner.web.token;

import io.showrunner.vocabulary.ParticipantId;
import java.util.Optional;

/** Who asks. What a user may do depends on the room: its streamer, a guest of it, or anybody. */
public sealed interface Caller {

  /** The user, if it is one. */
  Optional<ParticipantId> user();

  /** As it stands in keys and messages: no two callers are called the same. */
  String name();

  /** Somebody who watches or streams. */
  record User(ParticipantId id) implements Caller {
    @Override
    public Optional<ParticipantId> user() {
      return Optional.of(id);
    }

    @Override
    public String name() {
      return "user " + id;
    }
  }

  /** Whoever runs the service, or the backend that does it for them. */
  record Operator() implements Caller {
    @Override
    public Optional<ParticipantId> user() {
      return Optional.empty();
    }

    @Override
    public String name() {
      return "the operator";
    }
  }
}
