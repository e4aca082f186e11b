package io.showrunner.cloud.mock.post;

import io.showrunner.vocabulary.AppId;

/**
 * One line of the log of callbacks.
 *
 * @param subscription on account of which it was sent
 * @param message the callback's id, the same for every attempt
 */
public record Delivery(AppId app, String subscription, String message, Attempt attempt) {}
