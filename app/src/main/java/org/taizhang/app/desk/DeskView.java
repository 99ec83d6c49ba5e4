package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Room;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.EntityId;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.SectionId;

/** 任务台账: the table of plans, sections and projects beside the one that is open. */
public final class DeskView {
  private static final double TABLE_SHARE = 0.5;

  private final DeskViewModel model;
  private final DeskTools tools;
  private final Label figures = whole("", "room-note");
  private final StackPane detail = styled(new StackPane(), "desk-detail");
  private final Parent table;
  private final Parent root;
  private final HeldPages held;
  private @Nullable DeskPage page;

  public DeskView(DeskViewModel model, WorkTools work) {
    var words = work.words();
    this.model = model;
    var messages = words.messages();
    var actions = new DeskActions(messages, model, work.ids(), work.time());
    var questions = new DeskQuestions(messages, work.dialogs(), actions, this::window);
    this.tools = new DeskTools(words, model, actions, questions, work);
    this.held = new HeldPages(tools);
    this.table = table();
    var split = styled(new SplitPane(table, detail), "desk-split");
    split.setDividerPositions(TABLE_SHARE);
    root =
        named(
            column(
                "room",
                row(
                    "room-head",
                    whole(messages.text("room.DESK"), "room-title"),
                    figures,
                    Nodes.spacer(),
                    new FilterBar(words, model).root(),
                    new NewButton(tools).root()),
                growing(split)),
            "desk");
    listen();
  }

  public Parent root() {
    return root;
  }

  private void listen() {
    model.rowsProperty().addListener(value -> count());
    model
        .openProperty()
        .addListener((property, before, now) -> {
          held.leave(before, page);
          open(now);
        });
    model
        .selection()
        .roomProperty()
        .addListener((property, before, now) -> {
          if (before == Room.DESK) {
            held.tell();
          }
        });
    model.namingProperty().addListener((property, before, now) -> name(now));
    model.soughtProperty().addListener((property, before, now) -> seek(now));
    count();
    open(model.openProperty().get());
    seek(model.soughtProperty().get());
  }

  private Parent table() {
    var empty = new EmptyDesk(tools.messages(), model, tools.actions());
    var table = new DeskTable(tools.words(), model, empty).root();
    var menu = new ContextMenu();
    table.setOnContextMenuRequested(event -> {
      // not every system selects a row before it asks for the menu
      var at = LineRow.at(event.getPickResult().getIntersectedNode());
      if (at != null && !event.isKeyboardTrigger()) {
        model.openProperty().set(at);
      }
      var items = tools.menu().items(model.openProperty().get());
      menu.getItems().setAll(items);
      if (!items.isEmpty()) {
        menu.show(table, event.getScreenX(), event.getScreenY());
      }
      event.consume();
    });
    new DeskKeys(model, tools.actions(), tools.questions()).install(table);
    return table;
  }

  private void count() {
    figures.setText(tools.messages().text("desk.figures", model.rowsProperty().get().size()));
  }

  private void open(@Nullable EntityId id) {
    page = id == null ? null : held.take(id).orElseGet(() -> page(id));
    detail.getChildren().clear();
    if (page != null) {
      detail.getChildren().add(page.root());
    }
  }

  private @Nullable DeskPage page(@Nullable EntityId id) {
    var workspace = model.workspace();
    return switch (id) {
      case PlanId plan -> new PlanPage(tools, new PlanEditor(workspace, plan));
      case SectionId section -> new SectionPage(tools, workspace, section);
      case ProjectId project ->
          new DetailView(tools, new ProjectEditor(workspace, project, tools.ids()));
      case null, default -> null;
    };
  }

  private void seek(@Nullable EntityId id) {
    if (id != null && page != null) {
      page.seek(id);
    }
  }

  private void name(@Nullable EntityId id) {
    if (id == null) {
      // Insert goes on with the next
      table.requestFocus();
    } else if (page != null && id.equals(model.openProperty().get())) {
      // what is in a scroll pane is not in the window before this
      page.root().applyCss();
      page.name();
    }
  }

  private @Nullable Window window() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
