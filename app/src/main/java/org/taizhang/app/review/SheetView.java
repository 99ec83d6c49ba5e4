package org.taizhang.app.review;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.States;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Words;
import org.taizhang.model.Target;

/** A sheet from top to bottom: where it stands, name, content, departments, targets. */
final class SheetView {
  private final Words words;
  private final Messages messages;
  private final YearWords years;

  SheetView(Words words) {
    this.words = words;
    this.messages = words.messages();
    this.years = new YearWords(messages);
  }

  Parent of(Sheet sheet) {
    var name = named(paragraph(sheet.project().name(), "sheet-name"), "review-name");
    var body = column("review-sheet", paragraph(path(sheet), "sheet-path"), name, facts(sheet));
    body.setAccessibleText(sheet.project().name());
    return body;
  }

  /** 方案 › 行动 › 小节. */
  private static String path(Sheet sheet) {
    return Stream.concat(Stream.of(sheet.plan().title()), sheet.sections().stream())
        .collect(Collectors.joining(" › "));
  }

  private GridPane facts(Sheet sheet) {
    var grid = styled(new GridPane(), "sheet-facts");
    var value = new ColumnConstraints();
    value.setHgrow(Priority.ALWAYS);
    var word = new ColumnConstraints();
    word.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().setAll(word, value);
    if (!sheet.project().content().isBlank()) {
      add(grid, messages.text("detail.content"), paragraph(sheet.project().content()));
    }
    sheet
        .departments()
        .forEach((role, names) -> add(grid, words.of(role), paragraph(String.join("、", names))));
    if (sheet.departments().isEmpty()) {
      add(
          grid,
          messages.text("review.departments"),
          paragraph(messages.text("review.unclear"), "sheet-unclear"));
    }
    for (var target : sheet.targets()) {
      boolean same = target.text().equals(sheet.project().content());
      var text = same ? messages.text("review.same") : target.text();
      add(grid, years.briefTarget(target.years()), of(target, text));
    }
    return grid;
  }

  private Node of(Target target, String text) {
    var state =
        row(
            "sheet-state",
            States.sign(target.state()),
            whole(messages.of("state", target.state())));
    var due = target.due();
    if (due != null) {
      state.getChildren().add(whole(messages.text("review.due", Dates.day(due))));
    }
    if (!target.years().isSingle()) {
      state.getChildren().add(whole(years.target(target.years())));
    }
    return column("sheet-target", paragraph(text), state);
  }

  private static void add(GridPane grid, String word, Node value) {
    var label = whole(word, "sheet-word");
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(grid.getRowCount(), label, value);
  }
}
