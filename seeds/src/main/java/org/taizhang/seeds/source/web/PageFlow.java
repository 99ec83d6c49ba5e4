package org.taizhang.seeds.source.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.taizhang.seeds.source.DocumentBuilder;
import org.taizhang.seeds.source.TableBuilder;

/** Walks over an article in the order of reading: paragraphs and tables into a builder. */
final class PageFlow {
  private final DocumentBuilder builder;
  private final ListNumbers numbers = new ListNumbers();

  PageFlow(DocumentBuilder builder) {
    this.builder = builder;
  }

  void read(Element article) {
    Walk walk = new Walk(false);
    walk.children(article, 0);
    walk.end(0);
  }

  /** The paragraphs of one cell, or of everything outside tables. */
  private final class Walk {
    private final boolean inCell;
    private final ParagraphText paragraph = new ParagraphText();
    private final List<String> ended = new ArrayList<>();

    Walk(boolean inCell) {
      this.inCell = inCell;
    }

    void children(Element element, int level) {
      for (Node node : element.childNodes()) {
        switch (node) {
          case TextNode text -> text(text, element, level);
          case Element child -> element(child, level);
          default -> {
            // Comments and declarations are not read.
          }
        }
      }
    }

    private void text(TextNode node, Element parent, int level) {
      if (!parent.nameIs("pre")) {
        paragraph.add(node.getWholeText());
        return;
      }
      for (String line : node.getWholeText().split("\r\n|[\r\n]", -1)) {
        paragraph.add(line);
        end(level);
      }
    }

    private void element(Element element, int level) {
      switch (element.normalName()) {
        case "br" -> end(level);
        case "hr" -> end(level);
        case "rt", "rp", "rtc" -> {
          // The reading of a character is not part of the text.
        }
        case "sup" -> superscript(element, level);
        case "table" -> table(element, level);
        case "li" -> item(element, level);
        case "h1", "h2", "h3", "h4", "h5", "h6" ->
            block(element, element.normalName().charAt(1) - '0');
        default -> other(element, level);
      }
    }

    private void other(Element element, int level) {
      if (Styles.has(element, "mso-list:ignore")) {
        paragraph.add(element.text().strip());
      } else if (Styles.isBlock(element)) {
        block(element, level);
      } else {
        children(element, level);
      }
    }

    private void block(Element element, int level) {
      end(level);
      children(element, level);
      end(level);
    }

    private void item(Element item, int level) {
      end(level);
      paragraph.mark(numbers.before(item));
      children(item, level);
      end(level);
      paragraph.mark("");
    }

    private void superscript(Element sup, int level) {
      switch (Superscript.of(sup, paragraph.last())) {
        case Superscript.NOTE -> builder.remark("html.notes", false, "注释的序号（上标）没有读入正文。");
        case Superscript.SQUARE -> paragraph.add("²");
        case Superscript.CUBE -> paragraph.add("³");
        case Superscript.TEXT -> children(sup, level);
      }
    }

    private void table(Element table, int level) {
      end(level);
      PageTable grid = new PageTable(table);
      if (inCell || grid.isLayout()) {
        flat(grid, level);
        return;
      }
      grid.captions().forEach(caption -> block(caption, level));
      TableBuilder cells = builder.table("");
      grid.place(
          (cell, at) -> cells.cell(cellText(cell), at.row(), at.column(), at.height(), at.width()));
      builder.endTable();
    }

    private void flat(PageTable grid, int level) {
      grid.captions().forEach(caption -> block(caption, level));
      for (PageTable.Row row : grid.rows()) {
        row.cells().forEach(cell -> block(cell, level));
      }
    }

    private String cellText(Element cell) {
      Walk walk = new Walk(true);
      walk.children(cell, 0);
      walk.end(0);
      return String.join("\n", walk.ended);
    }

    /** Ends the paragraph; an empty one is none. */
    void end(int level) {
      String text = paragraph.take();
      if (text.isEmpty()) {
        return;
      }
      if (inCell) {
        ended.add(text);
      } else {
        builder.paragraph(text, level);
      }
    }
  }
}
