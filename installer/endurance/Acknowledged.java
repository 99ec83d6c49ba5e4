import java.util.Optional;

/** What the program said on standard output: this edit is saved. */
record Acknowledged(long sequence, String editId) {
  /** Of a line that came whole; a kill may cut the last one short. */
  static Optional<Acknowledged> of(String line) {
    String[] words = line.split(" ", -1);
    return words.length == 3 && words[0].equals("已保存") && words[2].length() == 36
        ? Optional.of(new Acknowledged(Long.parseLong(words[1]), words[2]))
        : Optional.empty();
  }
}
