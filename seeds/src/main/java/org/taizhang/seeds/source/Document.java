package org.taizhang.seeds.source;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Place;

/**
 * What a file holds, whatever its format. All its lines are counted through from 1, every paragraph
 * of a cell being one, and a {@link Place} is such a line and the characters before it on that
 * line; {@link #where} says how the file's own program counts.
 *
 * @param format of the file
 * @param lines of all blocks in order
 * @param wheres for every line
 * @param asides lines beside the text, such as heads of pages: looked at for marks of secrecy only
 * @param remarks about the file that the clerk should know
 */
public record Document(
    FileFormat format,
    List<Block> blocks,
    List<Passage> lines,
    List<Where> wheres,
    List<String> asides,
    List<Remark> remarks) {
  public Document {
    blocks = List.copyOf(blocks);
    lines = List.copyOf(lines);
    wheres = List.copyOf(wheres);
    asides = List.copyOf(asides);
    remarks = List.copyOf(remarks);
  }

  /**
   * Something about the file itself that was left out or repaired.
   *
   * @param code stable name such as file.macros
   * @param warn whether the clerk must look; else it is only told
   * @param line that it is about; 0 when it concerns the file
   * @param text one sentence in Chinese
   */
  public record Remark(String code, boolean warn, int line, String text) {}

  /** Where the place stands as the file's own program counts. */
  public Where where(Place place) {
    Where where = wheres.get(Math.clamp(place.line() - 1L, 0, wheres.size() - 1));
    return switch (where) {
      case Where.TextLine(int line, int _) -> new Where.TextLine(line, place.column());
      case Where.Paragraph(int number, int _) -> new Where.Paragraph(number, place.column());
      case Where.TableCell cell -> cell;
      case Where.PageLine page -> page;
    };
  }

  /** The lines outside tables. */
  public SourceText text() {
    List<Passage> text = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Line line) {
        text.add(line.text());
      }
    }
    return new SourceText(text);
  }

  /** The notes at the feet of pages and the end. */
  public SourceText notes() {
    return new SourceText(
        blocks.stream()
            .<Passage>mapMulti((block, keep) -> {
              if (block instanceof Block.Note(Passage text)) {
                keep.accept(text);
              }
            })
            .toList());
  }

  /** All lines, those of cells and notes included. */
  public SourceText everything() {
    return new SourceText(lines);
  }

  public List<Table> tables() {
    return blocks.stream()
        .<Table>mapMulti((block, keep) -> {
          if (block instanceof Block.Grid grid) {
            keep.accept(grid.table());
          }
        })
        .toList();
  }
}
