package org.taizhang.seeds.source;

import java.util.List;

/**
 * A table as its file draws it: only cells that are drawn, each with the rows and columns it
 * covers, so that a merged cell is one and a blank one is blank.
 *
 * @param name of a sheet, or of a table that carries one; empty where it has none
 * @param rows how many, from the first to the last that a cell covers
 * @param columns how many
 * @param cells by row, then by column, none covering another
 */
public record Table(String name, int rows, int columns, List<Cell> cells) {
  public Table {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param text its paragraphs, parted by line ends
   * @param row of its upper left corner, from 0
   * @param column of its upper left corner, from 0
   * @param height rows it covers, at least 1
   * @param width columns it covers, at least 1
   */
  public record Cell(Passage text, int row, int column, int height, int width) {}
}
