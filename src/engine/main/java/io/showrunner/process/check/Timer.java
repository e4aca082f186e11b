package io.showrunner.process.check;

import java.time.Duration;
import java.util.Optional;

/**
 * A wait that ends by itself.
 *
 * @param attachedTo the state or sub-process it interrupts; empty for a pause on the way
 * @param after more than zero, at most 365 days
 */
public record Timer(String id, String name, Optional<String> attachedTo, Duration after) {}
