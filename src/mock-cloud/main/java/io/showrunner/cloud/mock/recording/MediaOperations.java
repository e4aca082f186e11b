package io.showrunner.cloud.mock.recording;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.Form;
import io.showrunner.cloud.mock.form.Free;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.form.Whole;
import io.showrunner.cloud.mock.ground.Evidence;
import io.showrunner.cloud.mock.ground.Service;
import java.util.List;

/**
 * What the vendor's kit asks of VOD to find a replay (names: SDK vod20170321, models of 2025).
 * Assumed: how long texts may be.
 */
final class MediaOperations {
  private static final Evidence SDK = Evidence.documented("SDK vod20170321, models of 2025-09");
  private static final Form TEXT = new Free(1024);

  static final Operation SEARCH =
      new Operation(
              "SearchMedia",
              0,
              "find recordings by their title, the name of the stream",
              SDK,
              List.of(
                  Parameter.optional("Match", TEXT),
                  Parameter.optional("Fields", TEXT),
                  Parameter.optional(
                      "SearchType", OneOf.of("video", "audio", "image", "attached"), "video"),
                  Parameter.optional(
                      "SortBy",
                      OneOf.of("CreationTime:Desc", "CreationTime:Asc"),
                      "CreationTime:Desc"),
                  Parameter.optional("ScrollToken", TEXT),
                  Parameter.optional("PageNo", new Whole(1, 999_999_999), "1"),
                  Parameter.optional("PageSize", new Whole(1, 100), "10")))
          .of(Service.VOD);

  static final Operation PLAY =
      new Operation(
              "GetPlayInfo",
              0,
              "read how a recording is played",
              SDK,
              List.of(
                  Parameter.required("VideoId", TEXT),
                  Parameter.optional("Formats", TEXT),
                  Parameter.optional("Definition", TEXT),
                  Parameter.optional("StreamType", TEXT),
                  Parameter.optional("OutputType", OneOf.of("oss", "cdn"), "oss"),
                  Parameter.optional("ResultType", OneOf.of("Single", "Multiple"), "Single"),
                  Parameter.optional("AuthTimeout", new Whole(1, 999_999_999)),
                  Parameter.optional("AdditionType", TEXT),
                  Parameter.optional("PlayConfig", TEXT),
                  Parameter.optional("ReAuthInfo", TEXT),
                  Parameter.optional("DigitalWatermarkType", TEXT),
                  Parameter.optional("Trace", TEXT)))
          .of(Service.VOD);

  static final List<Operation> ALL = List.of(SEARCH, PLAY);

  private MediaOperations() {}
}
