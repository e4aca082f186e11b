package io.showrunner.process.check;

import io.showrunner.broadcast.EndReason;
import io.showrunner.process.Outcome;
import java.util.Optional;

/**
 * Where a story ends. Ends inside a sub-process end only that and are not listed.
 *
 * @param reason why the broadcast is over; only in its story
 * @param outcome what became of the guest; only in the guest's story
 */
public record End(String id, String name, Optional<EndReason> reason, Optional<Outcome> outcome) {}
