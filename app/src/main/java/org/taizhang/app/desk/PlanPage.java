package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Fields;

/** 方案信息: the head of a plan, its goals, and what can be put into it. */
final class PlanPage implements DeskPage {
  private final Messages messages;
  private final PlanEditor editor;
  private final GrowingText titleField =
      named(styled(new GrowingText(), "detail-name"), "plan-title");
  private final TextCommit title;
  private final Label counts = whole("", "detail-number");
  private final PlanForm form;
  private final QuantityList goals;
  private final ScrollPane root;

  PlanPage(DeskTools tools, PlanEditor editor) {
    this.messages = tools.messages();
    this.editor = editor;
    title =
        new TextCommit(
            titleField,
            this::now,
            typed -> editor.change(plan -> plan.withTitle(typed.strip())),
            typed -> Fields.PLAN_TITLE.accepts(typed));
    titleField.keepToOneLine(() -> tools.finish(title));
    titleField.setEditable(editor.isWritable());
    form = new PlanForm(messages, editor);
    goals = new QuantityList(tools, place());
    var page =
        column(
            "detail",
            head(tools),
            titleField,
            form.root(),
            buttons(tools),
            label(messages.text("plan.goals"), "detail-heading"),
            goals.root());
    root = named(styled(new ScrollPane(page), "detail-scroll"), "plan-page");
    root.setFitToWidth(true);
    tools.whileShown(root, this::refresh);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void name() {
    titleField.requestFocus();
    titleField.selectAll();
  }

  private Node head(DeskTools tools) {
    var plan = editor.ledger().plan(editor.id());
    return row(
        "detail-origin",
        whole(messages.of("plan.kind", plan.kind()), "tag"),
        counts,
        spacer(),
        tools.more(editor.id()));
  }

  private Node buttons(DeskTools tools) {
    var section =
        named(
            button(
                messages.text("desk.menu.section"),
                Material2OutlinedAL.CREATE_NEW_FOLDER,
                () -> tools.actions().newSection(editor.id(), null)),
            "plan-new-section");
    var project =
        named(
            button(
                messages.text("desk.menu.project"),
                Material2OutlinedMZ.PLAYLIST_ADD,
                () -> tools.actions().newProject(editor.id())),
            "plan-new-project");
    var buttons = styled(new FlowPane(section, project), "page-buttons");
    present(buttons, editor.isWritable());
    return buttons;
  }

  private QuantityPlace place() {
    return QuantityPlace.of(editor.ledger().plan(editor.id()));
  }

  private void refresh() {
    var plan = editor.plan();
    if (plan != null) {
      title.refresh();
      form.refresh();
      goals.refresh();
      counts.setText(counted(plan));
    }
  }

  private String counted(Plan plan) {
    var ledger = editor.ledger();
    var projects = ledger.projects(plan.id());
    return messages.text(
        "plan.counts",
        ledger.sections(plan.id()).size(),
        projects.size(),
        projects.stream().mapToInt(project -> ledger.targets(project.id()).size()).sum());
  }

  private @Nullable String now() {
    var plan = editor.plan();
    return plan == null ? null : plan.title();
  }
}
