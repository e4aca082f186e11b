package io.showrunner.http;

/** Answers requests. */
@FunctionalInterface
public interface HttpSite {
  /** Answers one; called by many threads at once. Throws nothing on account of what was asked. */
  HttpReply answer(HttpAsk ask);
}
