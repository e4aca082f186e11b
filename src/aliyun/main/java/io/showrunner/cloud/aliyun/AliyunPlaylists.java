package io.showrunner.cloud.aliyun;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.ObjectHost;
import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.PlaylistRequest;
import io.showrunner.cloud.PlaylistWire;
import io.showrunner.cloud.Recording;
import io.showrunner.cloud.RecordingsByPages;
import io.showrunner.cloud.ReplaySignature;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The vendor's live transcoding through its SDK, as {@link AliyunCloud} reaches the rest:
 * recordings are asked for at the service {@code live}, playlists at {@code imm}. Safe for many
 * threads.
 */
public final class AliyunPlaylists implements PlaylistMaker {
  private final Wire imm;
  private final RecordingsByPages recordings;

  /**
   * One that reaches both services so; nothing is sent yet.
   *
   * @param live with the endpoint of that service
   * @param imm with the endpoint of that one, see {@link AliyunSettings#immEndpoint}
   * @param ingestDomain whose streams were recorded
   * @param appName the vendor's AppName of our URLs
   * @throws IllegalStateException if the SDK is not on the class path
   */
  public AliyunPlaylists(
      AliyunSettings live, AliyunSettings imm, String ingestDomain, String appName) {
    Wire asked = Wire.to(live, Wire.LIVE);
    this.imm = Wire.to(imm, Wire.IMM);
    this.recordings =
        new RecordingsByPages(
            (operation, parameters) -> AliyunCloud.told(asked, operation, parameters),
            ingestDomain,
            appName);
  }

  /**
   * The signature by which players may fetch what is made, of the same key.
   *
   * @param host where players reach the object store
   */
  public static ReplaySignature signature(
      AliyunSettings settings, ObjectHost host, Duration validity) {
    AliyunCredentials key = settings.credentials();
    return new ReplaySignature(
        host, settings.region(), key.id(), key.secret(), key.token(), validity);
  }

  @Override
  public List<Recording> recordings(StreamName stream, Instant from, Instant until) {
    return recordings.of(stream, from, until);
  }

  @Override
  public PlaylistAnswer make(PlaylistRequest request) {
    return imm.ask(request.operation(), PlaylistWire.parameters(request))
        .map(
            heard ->
                PlaylistWire.answer(request, heard.status(), heard.body().orElse(JsonObject.EMPTY)))
        .orElseGet(() -> new PlaylistAnswer.Unknown(Answer.Unknown.NO_ANSWER));
  }
}
