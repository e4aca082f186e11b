package io.showrunner.cloud.mock.ground;

/**
 * The account all applications belong to, as the vendor looks upon it.
 *
 * @param enabled whether it has enabled the Live service; if not, that service denies everything
 * @param throttling what it is told when it asks too often
 */
public record Account(boolean enabled, Throttling throttling) {
  /** One in good standing. */
  public static final Account USUAL = new Account(true, Throttling.USUAL);
}
