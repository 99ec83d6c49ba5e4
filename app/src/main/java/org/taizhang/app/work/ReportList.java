package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.model.Department;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;

/** 进展: the reports of a target, the latest first, with the form of the one being written. */
final class ReportList implements WorkPart {
  private final WorkTools tools;
  private final TargetId id;
  private final ReportWords words;
  private final FormPlace form;
  private final VBox list = named(column("work-list"), "work-reports");
  private final Parent root;
  private List<ProgressReport> shown = List.of();
  private List<Department> units = List.of();

  ReportList(WorkTools tools, TargetId id) {
    this.tools = tools;
    this.id = id;
    this.words = new ReportWords(tools);
    var add =
        named(
            button(
                tools.messages().text("report.add"),
                Material2OutlinedAL.ADD,
                () -> write(ReportForm.begin(tools, id)),
                "small",
                "work-add"),
            "report-add");
    form = new FormPlace(tools, id, TargetWork.Part.REPORTS, add);
    root = column("work-part", add, form.root(), list);
    show();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    if (!reports().equals(shown) || !units().equals(units)) {
      show();
    }
  }

  private List<ProgressReport> reports() {
    return tools.ledger().reports(id).reversed();
  }

  private List<Department> units() {
    var ledger = tools.ledger();
    return ledger.departments(ledger.project(ledger.target(id).project()).plan());
  }

  private void show() {
    shown = reports();
    units = units();
    list.getChildren().setAll(shown.stream().map(this::line).toList());
    if (shown.isEmpty()) {
      list.getChildren().add(label(tools.messages().text("report.none"), "work-note"));
    }
  }

  private Node line(ProgressReport report) {
    var stage = report.approvals().stage();
    var tag = whole(words.stage(stage), report.approvals().ratified() ? "tag" : "tag-open");
    var head = WorkHead.of(words.head(report), tag);
    if (tools.workspace().isWritable()) {
      var messages = tools.messages();
      head.getChildren()
          .addAll(
              named(
                  iconButton(
                      messages.text("report.edit"),
                      Material2OutlinedAL.EDIT,
                      () -> write(new ReportForm(tools, id, report))),
                  "report-edit"),
              named(
                  iconButton(
                      messages.text("report.remove"),
                      Material2OutlinedAL.DELETE,
                      () -> remove(report)),
                  "report-remove"));
    }
    return column("work-words", head, paragraph(words.body(report), "work-facts"));
  }

  private void write(ReportForm wanted) {
    form.open(close -> new ReportEditor(tools, wanted, close));
  }

  private void remove(ProgressReport report) {
    tools
        .workspace()
        .submit(
            new Edit.Remove(report), tools.messages().text("report.removed", words.head(report)));
  }
}
