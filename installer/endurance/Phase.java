import java.io.IOException;
import java.nio.file.Path;

/** One thing the program does, to be cut short at any moment. */
interface Phase {
  String name();

  /**
   * Sets the scene.
   *
   * @param folder of one who kills, for himself; what an earlier case left is still there
   * @param seed makes cases differ
   */
  Case prepare(Path folder, long seed) throws IOException, InterruptedException;

  /** One time that it is done. */
  interface Case {
    /** Where one sees that it writes. */
    Path watched();

    Running start() throws IOException;

    /**
     * Judges what was left behind, and then lets the program go on from it.
     *
     * @return how many things the program had said it saved, all of which are there
     */
    int verify(Running killed) throws IOException, InterruptedException;
  }
}
