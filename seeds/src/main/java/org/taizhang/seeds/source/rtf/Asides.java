package org.taizhang.seeds.source.rtf;

import org.taizhang.seeds.source.DocumentBuilder;

/** Text beside the text: heads and feet of pages, and text boxes, which are reported. */
final class Asides {
  private static final int FIRST_WORDS = 20;

  private final DocumentBuilder builder;
  private final StringBuilder text = new StringBuilder();

  Asides(DocumentBuilder builder) {
    this.builder = builder;
  }

  void write(String written) {
    if (text.length() < DocumentBuilder.MOST_CHARACTERS) {
      text.append(written);
    }
  }

  void word(String name) {
    if (name.equals("par") || name.equals("cell") || name.equals("line")) {
      text.append('\n');
    }
  }

  void end(boolean box) {
    String written = text.toString().strip();
    text.setLength(0);
    written.lines().forEach(builder::aside);
    if (box && !written.isEmpty()) {
      String words = written.lines().findFirst().orElse("");
      String shown = words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) + "…" : words;
      builder.remarkHere("text.box", true, "此处有文本框，没有读入：“" + shown + "”。");
    }
  }
}
