package io.showrunner.cloud.mock.post;

/** Nobody answered a callback in this process: to the cloud that is as good as a timeout. */
public final class NobodyThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Nobody answered.
   *
   * @param why in words, for whoever reads it in a log
   */
  public NobodyThere(String why) {
    super(why);
  }
}
