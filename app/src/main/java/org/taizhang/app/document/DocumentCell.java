package org.taizhang.app.document;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.seeds.source.Passage;

/** Draws one row of a document: a line with its number, or the cells of a table's row. */
final class DocumentCell extends FilledCell<DocumentRow> {
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private final Messages messages;
  private final Supplier<Spots> spots;
  private final Consumer<Place> chosen;

  DocumentCell(Messages messages, Supplier<Spots> spots, Consumer<Place> chosen) {
    this.messages = messages;
    this.spots = spots;
    this.chosen = chosen;
  }

  @Override
  protected void updateItem(@Nullable DocumentRow shown, boolean empty) {
    super.updateItem(shown, empty);
    // of a table only the cells are tinted, not the margins beside it
    pseudoClassStateChanged(
        FOUND, shown instanceof DocumentRow.Text(var passage, _, _) && spots.get().touch(passage));
    setGraphic(
        empty || shown == null
            ? null
            : switch (shown) {
              case DocumentRow.Text text -> line(text);
              case DocumentRow.PageMark(int page) ->
                  label(messages.text("document.page", page), "document-page");
              case DocumentRow.TableRow row -> table(row);
            });
  }

  private Node line(DocumentRow.Text text) {
    var number = whole(Integer.toString(text.number()), "document-number");
    var words = words(text.passage());
    if (text.level() > 0) {
      words.getStyleClass().add("document-heading");
    }
    var line = row("document-line", number, words);
    growing(words).setMinWidth(0);
    return line;
  }

  private Node table(DocumentRow.TableRow row) {
    var grid = styled(new GridPane(), "document-row");
    double all = row.weights().stream().mapToDouble(Double::doubleValue).sum();
    for (double weight : row.weights()) {
      var column = new ColumnConstraints();
      column.setPercentWidth(weight * 100 / all);
      grid.getColumnConstraints().add(column);
    }
    for (var box : row.cells()) {
      var cell = words(box.passage());
      cell.getStyleClass().add("document-cell");
      if (!box.begins()) {
        cell.getStyleClass().add("covered");
      }
      if (!box.ends()) {
        cell.getStyleClass().add("goes-on");
      }
      cell.setMaxHeight(Double.MAX_VALUE);
      cell.setMaxWidth(Double.MAX_VALUE);
      GridPane.setFillHeight(cell, true);
      grid.add(cell, box.column(), 0, box.width(), 1);
    }
    return grid;
  }

  private Region words(Passage passage) {
    var found = !spots.get().isEmpty() && spots.get().touch(passage);
    var node = found ? marked(passage) : paragraph(passage.text(), "document-words");
    node.pseudoClassStateChanged(FOUND, found);
    node.setOnMouseClicked(click -> chosen.accept(passage.start()));
    return node;
  }

  private Region marked(Passage passage) {
    var span = spots.get().within(passage);
    var text = passage.text();
    return new TextFlow(
        part(text.substring(0, span.from()), "document-text"),
        part(text.substring(span.from(), span.to()), "document-found"),
        part(text.substring(span.to()), "document-text"));
  }

  private static Text part(String text, String style) {
    return styled(new Text(text), style);
  }
}
