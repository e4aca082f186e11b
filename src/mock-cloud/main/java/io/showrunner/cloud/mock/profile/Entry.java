package io.showrunner.cloud.mock.profile;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Throttling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A field a profile may have; all may be left out.
 *
 * @param path names with dots between; {@code []} after a name means each of a list
 * @param about what it says, for the reader of the page
 */
record Entry(String path, Kind kind, String about) {
  private static final Kind KEY = Kind.text("16 to 64 letters and digits", "^[A-Za-z0-9]{16,64}$");
  private static final Kind WORD =
      Kind.text("1 to 64 letters, digits, '_' or '-'", "^[A-Za-z0-9_-]{1,64}$");

  /** Everything a profile may say, in the order of the page. */
  static final List<Entry> ALL = all();

  private static List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    all.add(
        new Entry(
            "about",
            Kind.text("text of 1 to 2000 characters", "(?s)^.{1,2000}$"),
            "a sentence for the reader"));
    for (Assumption each : Assumption.values()) {
      all.add(
          new Entry(
              "assumptions." + each.word(),
              Kind.SWITCH,
              String.format(Locale.ROOT, "%s; if false, %s", each.says(true), each.says(false))));
    }
    all.add(new Entry("quota.single", Kind.whole(0, 1_000_000), "single-stream tasks at once"));
    all.add(new Entry("quota.mixed", Kind.whole(0, 1_000_000), "mixed-stream tasks at once"));
    time(all, "roomCallback", "from a happening in a room to its callback");
    time(all, "publish", "from the first media to the CDN's publish");
    time(all, "silence", "without media until the CDN cuts a stream");
    time(all, "idle", "until a task without MaxIdleTime is stopped");
    time(all, "linger", "from a channel's emptying to its closing");
    time(all, "urlRest", "from a task's stop until its URL may be used again");
    all.add(new Entry("rates.limited", Kind.SWITCH, "whether calls are limited by the second"));
    all.add(new Entry("rates.factor", Kind.whole(1, 10_000), "multiplies the vendor's limits"));
    all.add(new Entry("rates.own", Kind.LIMITS, "limits of single operations instead"));
    all.add(
        new Entry(
            "account.enabled",
            Kind.SWITCH,
            "whether it has enabled the Live service; if false, that denies everything"));
    all.add(
        new Entry(
            "account.throttlingCode",
            Kind.oneOf(Throttling.CODES),
            "what it is told when it calls too often"));
    all.add(
        new Entry(
            "account.throttlingStatus",
            Kind.eitherOf(Throttling.STATUSES),
            "with which HTTP status"));
    all.add(
        new Entry(
            "account.unknownKeyStatus",
            Kind.eitherOf(List.of(404, 400)),
            "with which HTTP status an access key that is none is refused"));
    all.add(
        new Entry(
            "account.projects",
            Kind.PROJECTS,
            "projects of IMM that are there from the start, beside `showrunner`"));
    all.add(
        new Entry(
            "account.buckets",
            Kind.BUCKETS,
            "buckets of OSS that are there from the start, beside `showrunner`"));
    all.add(
        new Entry(
            "region",
            Kind.oneOf(List.of("CN-Shanghai", "AP-Singapore", "EMAA-Saudi")),
            "of a task that names none"));
    all.add(
        new Entry(
            "camera.width",
            Kind.whole(2, 1920),
            "what a camera sends, in pixels; recordings of single streams are of that size"));
    all.add(new Entry("camera.height", Kind.whole(2, 1920), "likewise"));
    all.add(new Entry("apps", Kind.IDS, "applications that exist, beside the trace's own"));
    all.add(new Entry("keys[].id", WORD, "an access key that may ask over HTTP"));
    all.add(
        new Entry(
            "keys[].secret",
            Kind.text("text of 1 to 128 characters", "^.{1,128}$"),
            "what it signs with"));
    all.add(new Entry("keys[].active", Kind.SWITCH, "whether it is switched on; true if left out"));
    all.add(new Entry("keys[].denied", Kind.OPERATIONS, "what it may not do; `*` is everything"));
    all.add(
        new Entry(
            "domain.name",
            Kind.text("a host name", "^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63}){1,8}$"),
            "the ingest domain"));
    all.add(
        new Entry(
            "domain.urlKey",
            Kind.text("text of 1 to 128 characters", "^.{1,128}$"),
            "signs ingest URLs"));
    all.add(new Entry("domain.urlValidity", Kind.DURATION_OF_THINGS, "how long such a URL holds"));
    all.add(new Entry("domain.notifyKey", KEY, "signs the CDN's callbacks"));
    return List.copyOf(all);
  }

  private static void time(List<Entry> all, String name, String about) {
    all.add(new Entry("times." + name, Kind.DURATION_OF_THINGS, about));
  }
}
