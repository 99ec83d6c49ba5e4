package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;

/** 部门: the directory of the selected plans beside the department that is open. */
public final class DepartmentsView {
  private static final double TABLE_SHARE = 0.57;

  private final Words words;
  private final Messages messages;
  private final DepartmentsViewModel model;
  private final Dialogs dialogs;
  private final Label figures = whole("", "room-note");
  private final StackPane detail = styled(new StackPane(), "desk-detail");
  private final Parent root;

  public DepartmentsView(Words words, DepartmentsViewModel model, Dialogs dialogs) {
    this.words = words;
    this.messages = words.messages();
    this.model = model;
    this.dialogs = dialogs;
    var table = growing(new DirectoryTable(messages, model).root());
    var left = column("directory-side", table, new AddBar(messages, model).root());
    var split = styled(new SplitPane(left, detail), "desk-split");
    split.setDividerPositions(TABLE_SHARE);
    root =
        named(
            column(
                "room",
                row(
                    "room-head",
                    whole(messages.text("room.DEPARTMENTS"), "room-title"),
                    figures,
                    Nodes.spacer(),
                    new DirectoryFilterBar(messages, model).root()),
                growing(split)),
            "departments");
    model.rowsProperty().addListener(value -> count());
    model.openProperty().addListener(value -> open());
    count();
    open();
  }

  public Parent root() {
    return root;
  }

  private void count() {
    var rows = model.rowsProperty().get();
    long plans = rows.stream().map(DirectoryRow::plan).distinct().count();
    boolean several = plans > 1;
    figures.setText(
        several
            ? messages.text("departments.figures.plans", rows.size(), plans)
            : messages.text("departments.figures", rows.size()));
    figures.setTooltip(several ? new Tooltip(messages.text("departments.figures.tip")) : null);
  }

  private void open() {
    var id = model.openProperty().get();
    detail
        .getChildren()
        .setAll(
            id == null
                ? Nodes.paragraph(messages.text("departments.closed"), "empty-text")
                : new DepartmentDetail(words, model, id, dialogs).root());
  }
}
