package io.showrunner.cli;

import io.showrunner.bench.CloudBench;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures. */
@Command(
    mixinStandardHelpOptions = true,
    name = "bench",
    header = "Measure Showrunner on this machine, beside a floor taken in the same run.",
    description = {
      "",
      "Measures how many calls a second the mock cloud's port answers (Start, Update and Stop of one",
      "relay task after another, signatures verified), and what the same port does with nothing",
      "behind it. Takes about half a minute. Machines are shared and noisy: trust the ratios of one",
      "run, not the figures of two.",
      ""
    })
final class BenchVerb implements Callable<Integer> {
  private final Console console;

  BenchVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    say("The mock cloud over HTTP, signatures verified:");
    CloudBench.Result cloud = CloudBench.run();
    say(
        "  %,9.0f calls/s of Start, Update, Stop   %.1f times the vendor's own limit of %d",
        cloud.calls(), cloud.calls() / CloudBench.VENDOR_LIMIT, CloudBench.VENDOR_LIMIT);
    say(
        "  %,9.0f calls/s of the port alone        of which signed calls reach %.0f %%",
        cloud.floor(), 100 * cloud.calls() / cloud.floor());
    say(
        "  %d clients on one machine with the server; median of %d rounds after some to warm up.",
        cloud.clients(), cloud.rounds());
    return Exit.DONE;
  }

  private void say(String line, Object... values) {
    console.out().println(String.format(Locale.ROOT, line, values));
    console.out().flush();
  }
}
