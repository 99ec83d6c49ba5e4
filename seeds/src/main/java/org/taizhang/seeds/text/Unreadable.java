package org.taizhang.seeds.text;

import java.io.Serial;
import java.util.Set;

/** Leaves the reading of a text; {@link PlanTextReader} turns it into a value. */
final class Unreadable extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The line that is meant, 0 for the one that was read last. */
  private final int line;

  private final String sentence;

  /**
   * @param sentence in Chinese, without line number and full stop
   */
  Unreadable(String sentence) {
    this(0, sentence);
  }

  Unreadable(int line, String sentence) {
    super(sentence);
    this.line = line;
    this.sentence = sentence;
  }

  Unreadable(String sentence, Throwable cause) {
    super(sentence, cause);
    this.line = 0;
    this.sentence = sentence;
  }

  /** Everything that is said once below one heading is said here first. */
  static void unlessNew(Set<String> seen, Line line) {
    if (!seen.add(line.key())) {
      throw new Unreadable("“" + line.key() + "”写了两次");
    }
  }

  static Unreadable unknown(Line line) {
    return new Unreadable("这里不能写“" + line.key() + "”");
  }

  String sentence(String file, int last) {
    return file + " 第 " + (line == 0 ? last : line) + " 行：" + sentence + "。";
  }
}
