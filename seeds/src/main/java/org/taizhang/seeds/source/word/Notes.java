package org.taizhang.seeds.source.word;

import java.util.List;
import org.taizhang.seeds.source.DocumentBuilder;

/** Notes at the foot of pages or the end of the text. */
final class Notes {
  private static final int FIRST_WORDS = 20;

  private Notes() {}

  /** Adds the notes below the text and says so with the first words of the first one. */
  static void add(List<String> notes, DocumentBuilder builder) {
    List<String> written = notes.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
    written.forEach(builder::note);
    if (!written.isEmpty()) {
      String words = written.getFirst();
      String shown = words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) + "…" : words;
      builder.remark("text.notes", true, "文件有脚注或尾注，列在正文之后，没有作为条目读入：“" + shown + "”。");
    }
  }
}
