package org.taizhang.seeds.source.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.Refusal;
import org.taizhang.seeds.source.TableFlow;
import org.taizhang.seeds.source.rtf.Group.Destination;

/** Makes paragraphs and tables of the tokens of a file. */
final class RtfText implements RtfTokens.Listener {
  private static final int DEEPEST = 10_000;

  private final DocumentBuilder builder;
  private final Deque<Group> outer = new ArrayDeque<>();
  private final Fonts fonts = new Fonts();
  private final StyleLevels styles = new StyleLevels();
  private final RowEdges row = new RowEdges();
  private final RowEdges nestedRow = new RowEdges();
  private final TableFlow paragraphs;
  private final Asides asides;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder number = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Group group = new Group();
  private boolean optional;
  private int repeated;

  RtfText(DocumentBuilder builder) {
    this.builder = builder;
    this.paragraphs = new TableFlow(builder);
    this.asides = new Asides(builder);
  }

  @Override
  public void begin() {
    flush();
    optional = false;
    if (outer.size() > DEEPEST) {
      throw new Refusal("括号套得过深，文件可能已损坏");
    }
    outer.push(group);
    group = group.inner();
    if (group.destination == Destination.STYLES) {
      styles.begin();
    }
  }

  @Override
  public void end() {
    flush();
    Group ended = group;
    group = outer.pop();
    switch (ended.destination) {
      case STYLES -> styles.end();
      case NUMBER -> {
        if (ended.own) {
          endNumber();
        }
      }
      case ASIDE, BOX -> {
        if (ended.own) {
          asides.end(ended.destination == Destination.BOX);
        }
      }
      case TEXT, NOTHING, FONTS, INSTRUCTION -> {}
    }
  }

  /** A number stands before its paragraph as it is printed, without the tab behind it. */
  private void endNumber() {
    String shown = number.toString().strip();
    number.setLength(0);
    boolean bare = !shown.isEmpty() && Character.isLetterOrDigit(shown.charAt(shown.length() - 1));
    text.append(shown).append(bare ? " " : "");
  }

  @Override
  public void symbol(char symbol) {
    if (symbol == '*') {
      flush();
      optional = true;
      return;
    }
    switch (symbol) {
      case '\\', '{', '}' -> text((byte) symbol);
      case '~' -> write("\u00A0");
      case '_' -> write("-");
      case '\r', '\n' -> word("par", 0, false);
      default -> flush();
    }
  }

  @Override
  public void text(byte value) {
    optional = false;
    if (repeated > 0) {
      repeated--;
    } else if (group.destination != Destination.NOTHING) {
      bytes.write(value);
    }
  }

  private void flush() {
    repeated = 0;
    if (bytes.size() > 0) {
      int eastAsian = group.eastAsian ? group.eastAsianFont : -1;
      String decoded = fonts.decoded(bytes.toByteArray(), group.font, eastAsian);
      bytes.reset();
      write(decoded);
    }
  }

  private void write(String written) {
    if (bytes.size() > 0) {
      flush();
    }
    switch (group.destination) {
      case TEXT -> show(written);
      case NUMBER -> number.append(group.hidden || group.deleted ? "" : written);
      case INSTRUCTION -> {
        if (group.field != null) {
          group.field.append(written);
        }
      }
      case STYLES -> styles.name(written);
      case ASIDE, BOX -> asides.write(written);
      case NOTHING, FONTS -> {}
    }
  }

  private void show(String written) {
    if (group.hidden && !group.deleted && !written.isBlank()) {
      builder.remark("text.hidden", false, "文件里隐藏的文字没有读入。");
    }
    if (!group.hidden && !group.deleted) {
      text.append(written);
      if (text.length() > DocumentBuilder.MOST_CHARACTERS) {
        throw new Refusal("一段文字过长，不像是一份方案");
      }
    }
  }

  @Override
  public void word(String name, int value, boolean given) {
    flush();
    if (group.destination == Destination.NOTHING) {
      if (name.equals("ud") && optional) {
        group.destination = Destination.TEXT;
      }
      optional = false;
      return;
    }
    boolean skipped = optional && !Destinations.isRead(name);
    optional = false;
    Destinations.report(name, builder);
    Destination begun = skipped ? Destination.NOTHING : Destinations.of(name);
    if (begun != null) {
      group.own = group.destination != begun;
      group.destination = begun;
      return;
    }
    switch (group.destination) {
      case FONTS -> font(name, value);
      case STYLES -> styles.word(name, value);
      case ASIDE, BOX -> asides.word(name);
      case TEXT, NUMBER, INSTRUCTION -> {
        mark(name, value);
        format(name, value, given);
      }
      case NOTHING -> {}
    }
    character(name, value);
  }

  private void font(String name, int value) {
    if (name.equals("fcharset")) {
      fonts.set(group.font, value);
    }
  }

  /** What ends paragraphs, cells and rows, and what stands for a character of the text. */
  private void mark(String name, int value) {
    if (group.destination != Destination.TEXT) {
      return;
    }
    switch (name) {
      case "par" -> {
        // The mark of a paragraph that was deleted joins it with the next one.
        if (!group.deleted) {
          paragraphs.add(taken(), level(), group.depth);
        }
      }
      case "sect", "page" -> {
        if (!text.isEmpty()) {
          paragraphs.add(taken(), level(), group.depth);
        }
      }
      case "cell" -> paragraphs.endCell(taken(), 1);
      case "nestcell" -> paragraphs.endCell(taken(), Math.max(2, group.depth));
      case "row" -> paragraphs.endRow(row::cells, 1);
      case "nestrow" -> paragraphs.endRow(nestedRow::cells, Math.max(2, group.depth));
      case "line", "lbr" -> write("\n");
      case "field" -> group.field = new StringBuilder();
      case "fldrslt" -> {
        if (group.field != null && group.field.toString().strip().startsWith("TOC")) {
          group.destination = Destination.NOTHING;
        }
      }
      case "nesttableprops" -> group.nestedRow = true;
      default -> (group.nestedRow ? nestedRow : row).word(name, value);
    }
  }

  private String taken() {
    String paragraph = text.toString();
    text.setLength(0);
    return paragraph;
  }

  private int level() {
    return group.outline >= 0 ? group.outline : styles.of(group.style);
  }

  private void format(String name, int value, boolean given) {
    switch (name) {
      case "pard" -> group.plainParagraph();
      case "plain" -> group.plainText();
      case "s" -> group.style = value;
      case "outlinelevel" -> group.outline = Math.clamp(value + 1L, 0, 10) % 10;
      case "intbl" -> group.depth = Math.max(1, group.depth);
      case "itap" -> group.depth = Math.max(0, value);
      case "v" -> group.hidden = !given || value != 0;
      case "deleted" -> group.deleted = !given || value != 0;
      default -> {}
    }
  }

  private void character(String name, int value) {
    switch (name) {
      case "u" -> {
        write(Character.toString((char) value));
        repeated = group.repeated;
      }
      case "uc" -> group.repeated = Math.max(0, value);
      case "ansicpg" -> fonts.page(value);
      case "deff" -> group.font = value;
      case "f" -> group.font = value;
      case "af" -> {
        if (group.eastAsian) {
          group.eastAsianFont = value;
        }
      }
      case "dbch" -> group.eastAsian = true;
      case "loch", "hich" -> group.eastAsian = false;
      case "tab" -> write("\t");
      case "emdash" -> write("—");
      case "endash" -> write("–");
      case "lquote" -> write("‘");
      case "rquote" -> write("’");
      case "ldblquote" -> write("“");
      case "rdblquote" -> write("”");
      case "bullet" -> write("•");
      case "emspace" -> write("　");
      case "enspace", "qmspace" -> write(" ");
      default -> {}
    }
  }

  /** Ends what is open at the end of the file. */
  void finish() {
    flush();
    if (!text.isEmpty()) {
      paragraphs.add(taken(), level(), group.depth);
    }
    paragraphs.end();
  }
}
