import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A screen without a monitor: Xvfb, which keeps its pixels in a file. They are read there, so that
 * looking costs the programs on the screen nothing.
 */
class Screen implements AutoCloseable {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;
  private static final int POLL_MILLIS = 5;
  private static final int CALM_MILLIS = 4_000;
  private static final int LONGEST_MILLIS = 90_000;

  /** One pixel in a thousand may differ from what is waited for. */
  private static final int DIFFERENT = WIDTH * HEIGHT / 1_000;

  private final Process server;
  private final String display;
  private final IntBuffer pixels;

  Screen(Path work) throws IOException {
    Path folder = Folders.emptied(work.resolve("screen"));
    String size = WIDTH + "x" + HEIGHT + "x24";
    server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", size, "-fbdir", "" + folder)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII);
    String number = new BufferedReader(said).readLine();
    if (number == null) {
      throw new IllegalStateException("Xvfb does not start");
    }
    display = ":" + number;
    pixels = pixels(folder.resolve("Xvfb_screen0"));
  }

  /**
   * The file is an X window dump: a head that tells its own length, colours of 12 bytes, pixels.
   */
  private static IntBuffer pixels(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      MappedByteBuffer dump = channel.map(FileChannel.MapMode.READ_ONLY, 0, Files.size(file));
      int head = dump.getInt(0) + 12 * dump.getInt(4 * 19);
      return dump.position(head).slice().asIntBuffer().slice(0, WIDTH * HEIGHT);
    }
  }

  /** What the environment variable DISPLAY must say. */
  String display() {
    return display;
  }

  int[] picture() {
    int[] copy = new int[WIDTH * HEIGHT];
    pixels.get(0, copy);
    return copy;
  }

  /** Waits until something other than the given picture stands there and no longer changes. */
  int[] settled(int[] other) throws InterruptedException {
    int[] last = picture();
    int calm = 0;
    for (int waited = 0; waited < LONGEST_MILLIS; waited += 100) {
      Thread.sleep(100);
      int[] now = picture();
      calm = Arrays.equals(now, last) && !Arrays.equals(now, other) ? calm + 100 : 0;
      if (calm >= CALM_MILLIS) {
        return now;
      }
      last = now;
    }
    throw new IllegalStateException("nothing that stays appeared on the screen");
  }

  /** Waits until the screen shows the picture. */
  void await(int[] picture) throws InterruptedException {
    for (int waited = 0; !shows(picture); waited += POLL_MILLIS) {
      if (waited > LONGEST_MILLIS) {
        throw new IllegalStateException("the screen does not show what it showed before");
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private boolean shows(int[] picture) {
    int different = 0;
    for (int at = 0; at < picture.length && different <= DIFFERENT; at++) {
      if (pixels.get(at) != picture[at]) {
        different++;
      }
    }
    return different <= DIFFERENT;
  }

  @Override
  public void close() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }
}
