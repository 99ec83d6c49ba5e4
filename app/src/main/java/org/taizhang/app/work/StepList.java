package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.session.StepEdits;
import org.taizhang.model.Step;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;

/** 任务分解: the steps of a target in their order, with the form of the one being written. */
final class StepList implements WorkPart {
  private final WorkTools tools;
  private final TargetId id;
  private final FormPlace form;
  private final EntryList<StepLine> list;
  private final Parent root;

  StepList(WorkTools tools, TargetId id) {
    this.tools = tools;
    this.id = id;
    var add =
        named(
            button(
                tools.messages().text("step.add"),
                Material2OutlinedAL.ADD,
                () -> write(new StepForm(tools, id, null)),
                "small",
                "work-add"),
            "step-add");
    form = new FormPlace(tools, id, TargetWork.Part.STEPS, add);
    list =
        new EntryList<>(
            "work-steps",
            () -> StepLine.of(tools, id),
            this::node,
            tools.messages().text("step.none"));
    list.refresh();
    root = column("work-part", list.root(), form.root(), add);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    list.refresh();
  }

  private Node node(StepLine line) {
    var messages = tools.messages();
    var sign = whole(messages.of("step.letter", line.standing()), "step-letter", line.style());
    sign.setAccessibleText(messages.of("step.standing", line.standing()));
    var head = WorkHead.of(line.head());
    if (tools.workspace().isWritable()) {
      buttons(head, line.step());
    }
    return row(
        "work-entry",
        sign,
        growing(column("work-words", head, paragraph(line.facts(messages), "work-facts"))));
  }

  private void buttons(HBox head, Step step) {
    head.getChildren()
        .addAll(
            icon("step.up", Material2OutlinedAL.ARROW_UPWARD, () -> shift(step, -1)),
            icon("step.down", Material2OutlinedAL.ARROW_DOWNWARD, () -> shift(step, 1)),
            icon("step.edit", Material2OutlinedAL.EDIT, () -> write(new StepForm(tools, id, step))),
            icon("step.remove", Material2OutlinedAL.DELETE, () -> remove(step)));
  }

  private Node icon(String key, Ikon icon, Runnable action) {
    return named(iconButton(tools.messages().text(key), icon, action), key.replace('.', '-'));
  }

  private void shift(Step step, int by) {
    var edit = StepEdits.shift(tools.ledger(), id, step.id(), by);
    if (!edit.edits().isEmpty()) {
      tools.workspace().submit(edit);
    }
  }

  private void remove(Step step) {
    tools
        .workspace()
        .submit(new Edit.Remove(step), tools.messages().text("step.removed", step.text()));
  }

  private void write(StepForm wanted) {
    form.open(close -> new StepEditor(tools, wanted, close));
  }
}
