package org.taizhang.seeds.source.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.SymbolFonts;

/** The text of paragraphs of a binary document, run by run; fields go on from one to the next. */
final class DocText {
  private static final String MARKS = "\r\u0007\f";

  private final Fields fields = new Fields();
  private final DocumentBuilder builder;
  private boolean goesOn;
  private boolean markDeleted;
  private boolean deleted;
  private boolean markHidden;

  DocText(DocumentBuilder builder) {
    this.builder = builder;
  }

  /** Whether the mark of the paragraph read last was deleted, so that it goes on in the next. */
  boolean goesOn() {
    return goesOn;
  }

  /** Whether the mark of the paragraph or cell read last was deleted. */
  boolean markDeleted() {
    return markDeleted;
  }

  /** Whether anything was deleted in the paragraph read last. */
  boolean deleted() {
    return deleted;
  }

  /** Whether the mark of the paragraph read last is hidden. */
  boolean markHidden() {
    return markHidden;
  }

  String of(DocParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    goesOn = false;
    markDeleted = false;
    deleted = false;
    markHidden = false;
    int count = paragraph.runs().numCharacterRuns();
    for (int i = 0; i < count; i++) {
      CharacterRun run = paragraph.runs().getCharacterRun(i);
      if (run.isMarkedDeleted() || run.isMarkedInserted()) {
        builder.remark("text.revisions", false, "文件带有修订记录，按接受全部修订读出。");
      }
      markDeleted = run.isMarkedDeleted();
      deleted |= markDeleted;
      markHidden = run.isVanished();
      if (run.isMarkedDeleted()) {
        goesOn = run.text().endsWith("\r");
      } else {
        read(run, text);
      }
    }
    return text.toString();
  }

  private void read(CharacterRun run, StringBuilder text) {
    String written = run.text();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      switch (c) {
        case '\u0013' -> fields.mark("begin");
        case '\u0014' -> fields.mark("separate");
        case '\u0015' -> fields.mark("end");
        case '\u0005' -> builder.remark("text.comments", false, "文件带有批注，没有读入。");
        case '\u0001', '\u0008' -> {
          if (run.isSpecialCharacter()) {
            builder.remark("file.pictures", false, "文件里的图片没有读入。");
          }
        }
        default -> {
          if (MARKS.indexOf(c) < 0) {
            write(shown(c, run), run.isVanished(), text);
          }
        }
      }
    }
  }

  private static String shown(char c, CharacterRun run) {
    if (run.isSpecialCharacter() && run.isSymbol()) {
      return SymbolFonts.shown(run.getSymbolCharacter());
    }
    return switch (c) {
      case '\u000B' -> "\n";
      case '\u001E' -> "-";
      case '\t' -> "\t";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }

  private void write(String shown, boolean hidden, StringBuilder text) {
    if (!fields.showText()) {
      fields.instruct(shown);
    } else if (hidden) {
      if (!shown.isBlank()) {
        builder.remark("text.hidden", false, "文件里隐藏的文字没有读入。");
      }
    } else {
      text.append(shown);
    }
  }
}
