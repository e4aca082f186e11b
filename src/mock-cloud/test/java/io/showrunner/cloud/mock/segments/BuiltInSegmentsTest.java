package io.showrunner.cloud.mock.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.showrunner.http.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.containers.mps.MPSDemuxer;
import org.jcodec.containers.mps.MTSDemuxer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Segments read by jcodec, which knows nothing of how they were written. */
class BuiltInSegmentsTest {
  private static final int WHITE = 180;
  private static final int BLUE = 35;
  private static final int GREY = 80;
  private static final int BLACK = 16;
  private final BuiltInSegments maker = new BuiltInSegments();

  @ParameterizedTest
  @CsvSource({"1280,720,25", "720,406,25", "406,720,30000/1001", "128,64,15", "2,2,10"})
  void showsTheBarsInTheSizeAskedFor(int width, int height, String rate) throws IOException {
    Picture first = pictures(make(0, 200, width, height, rate)).get(0);
    assertThat(first.getCroppedWidth()).isEqualTo(width);
    assertThat(first.getCroppedHeight()).isEqualTo(height);
    if (width > 16) {
      for (int y : new int[] {0, height / 3, height - 1}) {
        assertThat(luma(first, 0, y)).isEqualTo(WHITE);
        assertThat(luma(first, width * 13 / 16, y)).isEqualTo(BLUE);
        assertThat(luma(first, width - 1, y)).isEqualTo(GREY);
      }
    }
  }

  @Test
  void movesABoxThatLeavesNothingBehind() throws IOException {
    // One segment of four seconds, and one that begins with a picture of its own at the third.
    List<Picture> moved = pictures(make(0, 4000, 640, 360, "25"));
    Picture fresh = pictures(make(3000, 1000, 640, 360, "25")).get(0);
    assertThat(moved).hasSize(100);
    assertThat(middles(moved.get(75))).isEqualTo(middles(fresh));
    assertThat(middles(moved.get(75))).isNotEqualTo(middles(moved.get(0)));
    assertThat(luma(fresh, 15 * 16 + 8, 11 * 16 + 8)).isEqualTo(BLACK);
  }

  @Test
  void turnsTheBoxRoundAtTheEdge() throws IOException {
    List<Picture> moved = pictures(make(0, 10_000, 96, 64, "10"));
    Picture fresh = pictures(make(9000, 100, 96, 64, "10")).get(0);
    assertThat(middles(moved.get(90))).isEqualTo(middles(fresh));
  }

  @Test
  void goesOnInTimeFromOneSegmentToTheNext() throws IOException {
    List<Long> times = new ArrayList<>();
    for (long start : new long[] {0, 2000, 4000}) {
      packets(make(start, 2000, 320, 180, "25"), ProgramTables.PICTURE)
          .forEach(packet -> times.add(packet.getPts()));
    }
    assertThat(times).hasSize(150);
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i) - times.get(i - 1)).isEqualTo(3600);
    }
  }

  @Test
  void countsPacketsWithoutAGapFromOneSegmentToTheNext() {
    Map<Integer, Integer> last = new HashMap<>();
    for (long start : new long[] {0, 2000, 4000, 60_000}) {
      byte[] segment = make(start, start == 60_000 ? 85 : 2000, 320, 180, "25");
      assertThat(segment.length % 188).isZero();
      for (int at = 0; at < segment.length; at += 188) {
        assertThat(segment[at]).isEqualTo((byte) 0x47);
        int stream = (segment[at + 1] & 0x1f) << 8 | (segment[at + 2] & 0xff);
        int count = segment[at + 3] & 15;
        Integer before = last.put(stream, count);
        assertThat(count).isEqualTo(before == null ? 0 : (before + 1) % 16);
      }
    }
    assertThat(last).containsOnlyKeys(0, 0x1000, 0x100, 0x101);
  }

  @Test
  void letsTheClockRunAheadOfWhatIsShown() throws IOException {
    byte[] segment = make(8000, 400, 320, 180, "25");
    List<Long> clocks = new ArrayList<>();
    for (int at = 0; at < segment.length; at += 188) {
      boolean adapted = (segment[at + 3] & 0x20) != 0 && segment[at + 4] != 0;
      if (adapted && (segment[at + 5] & 0x10) != 0) {
        clocks.add(
            (ByteBuffer.wrap(segment, at + 6, 4).getInt() & 0xffffffffL) << 1
                | (segment[at + 10] & 0x80) >> 7);
      }
    }
    List<Packet> shown = packets(segment, ProgramTables.PICTURE);
    assertThat(clocks).hasSameSizeAs(shown);
    for (int i = 0; i < clocks.size(); i++) {
      assertThat(shown.get(i).getPts() - clocks.get(i)).isEqualTo(9000);
    }
  }

  @ParameterizedTest
  @CsvSource({"8000,1", "44100,2", "48000,6", "96000,8", "22050,3", "11025,7"})
  void playsSilenceAlone(int rate, int channels) throws IOException {
    var sound = new Sound(rate, channels);
    var order = new SegmentOrder(4000, 6000, Optional.empty(), Optional.of(sound));
    byte[] frames = stream(maker.make(order), ProgramTables.SOUND);
    int count = 0;
    for (int at = 0; at < frames.length; count++) {
      assertThat(frames[at]).isEqualTo((byte) 0xFF);
      assertThat(Sound.RATES.get(frames[at + 2] >> 2 & 15)).isEqualTo(rate);
      at +=
          (frames[at + 3] & 3) << 11 | (frames[at + 4] & 0xff) << 3 | (frames[at + 5] & 0xff) >> 5;
    }
    assertThat(count * 1024.0 / rate).isCloseTo(6.0, within(1024.0 / rate));
  }

  @Test
  void makesTheSameBytesEveryTime() {
    assertThat(make(2000, 5000, 720, 406, "25")).isEqualTo(make(2000, 5000, 720, 406, "25"));
  }

  @Test
  void staysSmall() {
    assertThat(make(0, 10_000, 1280, 720, "25")).hasSizeLessThan(150_000);
  }

  private byte[] make(long start, long length, int width, int height, String rate) {
    var picture =
        new io.showrunner.cloud.mock.segments.Picture(
            width, height, FrameRate.parse(rate).orElseThrow());
    var sound = new Sound(44_100, 2);
    return maker.make(new SegmentOrder(start, length, Optional.of(picture), Optional.of(sound)));
  }

  private static List<Picture> pictures(byte[] segment) throws IOException {
    List<Picture> pictures = new ArrayList<>();
    var decoder = new H264Decoder();
    // Larger than any picture here: the decoder itself finds out how large they are.
    int width = 1280;
    int height = 736;
    for (Packet packet : packets(segment, ProgramTables.PICTURE)) {
      var room = Picture.create(width, height, ColorSpace.YUV420);
      // The decoder writes over what it has given away.
      pictures.add(decoder.decodeFrame(packet.getData(), room.getData()).cloneCropped());
    }
    return pictures;
  }

  /** Of every block: jcodec smoothes the edges of blocks, which is switched off in the stream. */
  private static List<Integer> middles(Picture picture) {
    List<Integer> middles = new ArrayList<>();
    for (int y = 8; y < picture.getCroppedHeight(); y += 16) {
      for (int x = 8; x < picture.getCroppedWidth(); x += 16) {
        middles.add(luma(picture, x, y));
      }
    }
    return middles;
  }

  private static int luma(Picture picture, int x, int y) {
    return picture.getPlaneData(0)[y * picture.getPlaneWidth(0) + x] + 128;
  }

  private static List<Packet> packets(byte[] segment, int stream) throws IOException {
    var transport = new MTSDemuxer(channel(segment));
    List<Packet> packets = new ArrayList<>();
    var track = new MPSDemuxer(transport.getProgram(stream)).getVideoTracks().get(0);
    for (Packet packet = track.nextFrame(); packet != null; packet = track.nextFrame()) {
      packets.add(packet);
    }
    return packets;
  }

  /** The payload of all packets, their headers taken away. */
  private static byte[] stream(byte[] segment, int stream) throws IOException {
    var transport = new MTSDemuxer(channel(segment));
    var out = new ByteArrayOutputStream();
    var all = ByteBuffer.allocate(segment.length);
    var program = transport.getProgram(stream);
    while (program.read(all) >= 0) {}
    all.flip();
    while (all.remaining() > 9) {
      int length = all.getShort(all.position() + 4) & 0xffff;
      byte[] packet = new byte[length + 6];
      all.get(packet);
      out.write(packet, 14, packet.length - 14);
    }
    return out.toByteArray();
  }

  private static ByteBufferSeekableByteChannel channel(byte[] bytes) {
    return ByteBufferSeekableByteChannel.readFromByteBuffer(
        ByteBuffer.wrap(Body.of(bytes).bytes()));
  }
}
