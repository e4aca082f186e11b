package io.showrunner.vocabulary;

/**
 * Where viewers pull a broadcast.
 *
 * @param flv HTTP-FLV, which the vendor recommends for viewers
 * @param hls HLS
 * @param rtmp RTMP
 */
public record PlaybackUrls(String flv, String hls, String rtmp) {}
