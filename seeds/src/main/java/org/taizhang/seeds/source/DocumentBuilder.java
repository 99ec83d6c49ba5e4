package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.Document.Remark;

/**
 * Collects a document line by line while a file is read, and ends the reading when it grows over
 * what a plan can be. Control characters and those that turn the direction of writing are left out
 * and reported.
 */
public final class DocumentBuilder {
  /** Lines, cells of tables included. */
  public static final int MOST_LINES = 120_000;

  /** Characters of text. */
  public static final int MOST_CHARACTERS = 4_000_000;

  private static final int MOST_ASIDES = 1_000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Passage> lines = new ArrayList<>();
  private final List<Where> wheres = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();
  private final Map<String, Remark> remarks = new LinkedHashMap<>();
  private int paragraphs;
  private int tables;
  private final Map<Integer, Integer> linesOfPages = new HashMap<>();
  private int characters;
  private @Nullable TableBuilder open;

  /** A line of a text file; the first one is line 1. */
  public void line(String text) {
    add(new Block.Line(passage(text, new Where.TextLine(lines.size() + 1, 0)), 0));
  }

  /** A paragraph outside tables. */
  public void paragraph(String text, int level) {
    paragraphs++;
    add(new Block.Line(passage(text, new Where.Paragraph(paragraphs, 0)), level));
  }

  /** A note, counted on from the paragraphs; added when all else was. */
  public void note(String text) {
    paragraphs++;
    add(new Block.Note(passage(text, new Where.Paragraph(paragraphs, 0))));
  }

  /**
   * A printed line, or the part of a cell on one page.
   *
   * @param page that it stands on, from 1
   * @param text as it goes on in the next piece of its paragraph or cell
   */
  public record PagePiece(int page, String text) {}

  /** A paragraph that stands on several lines of one or more pages; each keeps its own place. */
  public void pageParagraph(List<PagePiece> pieces) {
    List<Passage> joined = new ArrayList<>();
    for (PagePiece piece : pieces) {
      joined.add(passage(piece.text(), nextOf(piece.page())));
    }
    add(new Block.Line(Passage.join(joined, ""), 0));
  }

  /**
   * Begins a table of a document or web page; the last one must have been ended.
   *
   * @param name of the table; empty when it has none
   */
  public TableBuilder table(String name) {
    tables++;
    return begin(name, tables, null);
  }

  /** Begins a sheet of a workbook, numbered from 1. */
  public TableBuilder sheet(String name, int number) {
    return begin(name, number, name);
  }

  /** Begins a table on pages, filled with {@link TableBuilder#pageCell}. */
  public TableBuilder pageTable() {
    return begin("", 0, null);
  }

  /** Ends the table begun last. */
  public void endTable() {
    TableBuilder table = open;
    open = null;
    if (table != null && !table.cells().isEmpty()) {
      add(new Block.Grid(table.table()));
    }
  }

  /**
   * A line beside the text, such as a head of pages or a text box: only looked at for marks of
   * secrecy.
   */
  public void aside(String text) {
    if (asides.size() < MOST_ASIDES && !text.isBlank()) {
      asides.add(CleanText.of(text.strip()));
    }
  }

  /** Something that the clerk should know about the file; said once for every code. */
  public void remark(String code, boolean warn, String text) {
    remarks.putIfAbsent(code, new Remark(code, warn, 0, text));
  }

  /** As {@link #remark(String, boolean, String)}, about the line added last. */
  public void remarkHere(String code, boolean warn, String text) {
    remarks.putIfAbsent(
        code + "@" + lines.size(), new Remark(code, warn, Math.max(1, lines.size()), text));
  }

  public Document build(FileFormat format) {
    return new Document(format, blocks, lines, wheres, asides, List.copyOf(remarks.values()));
  }

  private TableBuilder begin(String name, int number, @Nullable String sheet) {
    if (open != null) {
      throw new IllegalStateException("a table is open");
    }
    TableBuilder table =
        new TableBuilder(
            name,
            (text, onPage, row, column) ->
                passage(
                    text,
                    onPage > 0
                        ? nextOf(onPage)
                        : new Where.TableCell(number, row + 1, column + 1, sheet)));
    open = table;
    return table;
  }

  private Where nextOf(int onPage) {
    return new Where.PageLine(onPage, linesOfPages.merge(onPage, 1, Integer::sum));
  }

  private void add(Block block) {
    blocks.add(block);
  }

  /** A new line of the document. */
  private Passage passage(String text, Where where) {
    if (Thread.interrupted()) {
      throw new Refusal("读取已取消");
    }
    String clean = CleanText.of(text);
    if (!clean.equals(text)) {
      remark("text.controls", false, "文件里有控制字符或改变书写方向的字符，已略去。");
    }
    characters += clean.length();
    if (characters > MOST_CHARACTERS || lines.size() >= MOST_LINES) {
      throw new Refusal(
          "内容过多，超过 " + MOST_LINES / 10_000 + " 万行或 " + MOST_CHARACTERS / 10_000 + " 万字，不像是一份方案");
    }
    Passage passage = Passage.of(clean, lines.size() + 1, 0);
    lines.add(passage);
    wheres.add(where);
    return passage;
  }
}
