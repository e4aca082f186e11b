package io.showrunner.director;

import io.showrunner.vocabulary.Milestone;

/**
 * Is told whenever the director passes a {@link Milestone}. In production nobody listens; a
 * simulation lets its machine die there, by an {@link Error} that nothing in the director catches.
 */
@FunctionalInterface
public interface Milestones {
  /** Nobody listens. */
  Milestones NONE = milestone -> {};

  /** The director is just there, on whatever thread, inside a transaction or not. */
  void reached(Milestone milestone);
}
