/** What must hold, or the run has found something. */
class Proof {
  private Proof() {}

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
