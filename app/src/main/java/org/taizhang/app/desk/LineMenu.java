package org.taizhang.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.EntityId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.revise.Outline;

/** What can be done to one line, as a menu. */
final class LineMenu {
  private final Messages messages;
  private final DeskViewModel model;
  private final DeskActions actions;
  private final DeskQuestions questions;
  private final OriginalMenu originals;

  LineMenu(DeskTools tools) {
    this.messages = tools.messages();
    this.model = tools.model();
    this.actions = tools.actions();
    this.questions = tools.questions();
    this.originals = tools.originals();
  }

  /** Nothing for what is gone; what cannot be changed can still be looked up. */
  List<MenuItem> items(@Nullable EntityId id) {
    if (id == null || actions.ledger().find(id) == null) {
      return List.of();
    }
    List<MenuItem> items = new ArrayList<>(List.of(originals.item(id)));
    if (id instanceof PlanId || id instanceof ProjectId) {
      items.add(item("history.menu", () -> model.selection().trace(id)));
    }
    if (actions.isWritable()) {
      items.add(new SeparatorMenuItem());
      items.addAll(changes(id));
    }
    return items;
  }

  private List<MenuItem> changes(EntityId id) {
    return switch (actions.ledger().find(id)) {
      case Plan plan -> items(plan);
      case Section section -> items(section);
      case Project project -> items(project);
      case null, default -> List.of();
    };
  }

  private List<MenuItem> items(Plan plan) {
    return List.of(
        item("desk.menu.project", () -> actions.newProject(plan.id())),
        item("desk.menu.section", () -> actions.newSection(plan.id(), null)),
        item("desk.menu.renumber", () -> actions.renumber(plan.id())),
        new SeparatorMenuItem(),
        item("desk.menu.rename", () -> model.name(plan.id())),
        item("desk.menu.remove.plan", () -> questions.remove(plan.id())));
  }

  private List<MenuItem> items(Section section) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("desk.menu.project", () -> actions.newProject(section.id())));
    items.add(item("desk.menu.subsection", () -> actions.newSection(section.plan(), section.id())));
    items.add(new SeparatorMenuItem());
    items.addAll(moves(section.id(), section.plan(), section.parent()));
    items.add(new SeparatorMenuItem());
    items.add(item("desk.menu.rename", () -> model.name(section.id())));
    items.add(item("desk.menu.dissolve", () -> actions.dissolve(section.id())));
    int projects = actions.projects(section.id());
    if (projects > 0) {
      items.add(
          item(
              messages.text("desk.menu.remove.section", projects),
              "desk.menu.remove.section",
              () -> questions.remove(section.id())));
    }
    return items;
  }

  private List<MenuItem> items(Project project) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("desk.menu.project", () -> actions.newProject(project.id())));
    items.add(new SeparatorMenuItem());
    items.addAll(moves(project.id(), project.plan(), project.section()));
    items.add(new SeparatorMenuItem());
    items.add(item("desk.menu.split", () -> questions.split(project.id())));
    items.add(item("desk.menu.merge", () -> actions.mergeNext(project.id())));
    items.add(new SeparatorMenuItem());
    items.add(item("desk.menu.rename", () -> model.name(project.id())));
    items.add(item("desk.menu.remove.project", () -> questions.remove(project.id())));
    return items;
  }

  private List<MenuItem> moves(EntityId id, PlanId plan, @Nullable SectionId now) {
    List<MenuItem> moves = new ArrayList<>();
    moves.add(item("desk.menu.up", () -> actions.shift(id, -1)));
    moves.add(item("desk.menu.down", () -> actions.shift(id, 1)));
    var ledger = actions.ledger();
    var to = new Menu(messages.text("desk.menu.to"));
    var inside =
        ledger.find(id) instanceof Section moved
            ? Outline.within(ledger, moved)
            : List.<Section>of();
    if (now != null) {
      to.getItems().add(item("desk.menu.nowhere", () -> actions.moveTo(id, null)));
    }
    for (var section : Outline.sections(ledger, plan)) {
      if (!inside.contains(section) && !Objects.equals(section.id(), now)) {
        var words = "　".repeat(Outline.depth(ledger, section)) + section.name();
        to.getItems().add(item(words, "move-to", () -> actions.moveTo(id, section.id())));
      }
    }
    if (!to.getItems().isEmpty()) {
      moves.add(to);
    }
    return moves;
  }

  private MenuItem item(String key, Runnable action) {
    return item(messages.text(key), key, action);
  }

  private static MenuItem item(String words, String id, Runnable action) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }
}
