package io.showrunner.director;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * Calls of one kind that the cloud does not answer, or refuses for a fault of ours that no waiting
 * mends, such as a wrong key.
 *
 * @param calls which, as a subject: <i>Calls about relays</i>
 * @param operation what was last asked, by the vendor's name
 * @param why what came of it
 * @param since when the first of them failed
 * @param lasting from then until now
 * @param waiting how many commands of this kind wait; reads the database when asked
 */
public record Outage(
    String calls,
    String operation,
    String why,
    Instant since,
    Duration lasting,
    IntSupplier waiting) {}
