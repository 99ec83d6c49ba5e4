package org.taizhang.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.taizhang.model.Place;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.Where;

/**
 * Places as their files count them: {line, column} of a text, where a paragraph of a document or
 * web page is a line; {table, row, column} of their tables, with {sheet} of a workbook; {page,
 * line} of a pdf; all from 1 except the characters before a place on its line.
 */
record PlaceJson(Document document) {

  ObjectNode at(Place place) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    return switch (document.where(place)) {
      case Where.TextLine(int line, int column) -> node.put("line", line).put("column", column);
      case Where.Paragraph(int number, int column) ->
          node.put("line", number).put("column", column);
      case Where.TableCell(int table, int row, int column, String sheet) -> {
        node.put("table", table).put("row", row).put("column", column);
        yield sheet == null ? node : node.put("sheet", sheet);
      }
      case Where.PageLine(int page, int line) -> node.put("page", page).put("line", line);
    };
  }
}
