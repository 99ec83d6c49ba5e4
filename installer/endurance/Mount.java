import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small disk in memory at a path; only root may have one. */
record Mount(Path place) implements AutoCloseable {
  /**
   * @throws Forbidden when this user may not mount
   */
  static Mount of(Path place, String size) throws IOException, InterruptedException {
    Files.createDirectories(place);
    if (call("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place.toString()) != 0) {
      throw new Forbidden();
    }
    return new Mount(place);
  }

  /** This user may not mount. */
  static class Forbidden extends IOException {
    private static final long serialVersionUID = 1L;
  }

  void again(String options) throws IOException, InterruptedException {
    int exit = call("mount", "-o", "remount," + options, place.toString());
    Proof.require(exit == 0, "could not mount again with " + options);
  }

  /** Gone from its path at once, whoever still uses it. */
  @Override
  public void close() throws IOException, InterruptedException {
    call("umount", "-l", place.toString());
  }

  private static int call(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(Arrays.asList(command));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
