package io.showrunner.broadcast;

import io.showrunner.layout.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * How a mixed picture is encoded. Ranges are the vendor's (StartLiveMPUTask page, 2024-12-05) and
 * are checked where a table is read.
 *
 * @param videoBitrate 1 to 10000 kbit/s
 * @param framesPerSecond 1 to 60
 * @param keyFrameEvery group of pictures, 1 to 60 frames
 * @param audioBitrate 8 to 500 kbit/s
 * @param audioChannels 1 or 2
 * @param audioSampleRate 8000, 16000, 32000, 44100 or 48000 Hz
 * @param codec {@code H.264} or {@code H.265}
 * @param profile such as {@code main}, or null for the vendor's default
 * @param preset such as {@code superfast}, or null for the vendor's default
 */
public record Encoding(
    Canvas canvas,
    int videoBitrate,
    int framesPerSecond,
    int keyFrameEvery,
    int audioBitrate,
    int audioChannels,
    int audioSampleRate,
    String codec,
    @Nullable String profile,
    @Nullable String preset) {}
