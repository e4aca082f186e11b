package io.showrunner.cloud;

/** The cloud could not be asked, or its answer could not be understood. */
public final class CloudUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong. */
  public CloudUnreachable(String message) {
    super(message);
  }
}
