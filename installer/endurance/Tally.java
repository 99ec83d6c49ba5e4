/** What came of the kills of one phase. */
class Tally {
  private final String name;
  private int kills;
  private int inWrites;
  private int tooLate;
  private long acknowledged;

  Tally(String name) {
    this.name = name;
  }

  /**
   * @param killed false when the program had ended before
   * @param writing whether it had begun to write
   */
  synchronized void count(boolean killed, boolean writing, int saved) {
    kills += killed ? 1 : 0;
    inWrites += killed && writing ? 1 : 0;
    tooLate += killed ? 0 : 1;
    acknowledged += saved;
  }

  synchronized int kills() {
    return kills;
  }

  /** Everything that was lost or half done would have ended the run. */
  synchronized String line() {
    return "%-10s %6d %10d %9d %13d %5d %5d"
        .formatted(name, kills, inWrites, tooLate, acknowledged, 0, 0);
  }

  static String head() {
    return "%-10s %6s %10s %9s %13s %5s %5s"
        .formatted("phase", "kills", "in writes", "too late", "acknowledged", "lost", "half");
  }
}
