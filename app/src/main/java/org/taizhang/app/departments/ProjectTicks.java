package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;

/** The projects of the plan under their sections, each section and project to be ticked. */
final class ProjectTicks {
  private final Messages messages;
  private final BulkViewModel model;
  private final Label heading = Nodes.label("", "detail-heading");
  private final CheckBoxTreeItem<TickLine> top = new CheckBoxTreeItem<>(new TickLine.Heading(""));
  private final List<CheckBoxTreeItem<TickLine>> leaves = new ArrayList<>();
  private final TreeView<TickLine> tree =
      named(styled(new TreeView<>(top), "ticks"), "bulk-projects");
  private final Parent root;
  private boolean filling;

  ProjectTicks(Messages messages, BulkViewModel model) {
    this.messages = messages;
    this.model = model;
    fill();
    tree.setShowRoot(false);
    tree.setCellFactory(view -> new TickCell(messages, model));
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tree.setAccessibleText(messages.text("bulk.projects.choose"));
    root = column("check-pane", heading, buttons(), growing(tree));
    count();
  }

  Parent root() {
    return root;
  }

  private Node buttons() {
    return row(
        "bulk-ways",
        button("bulk.tick.unclear", "tick-unclear", model::isUnclear),
        button("bulk.tick.all", "tick-all", id -> true),
        button("bulk.tick.none", "tick-none", id -> false));
  }

  private Button button(String key, String id, Predicate<ProjectId> wanted) {
    var button = named(styled(new Button(messages.text(key)), "small"), id);
    button.setOnAction(event -> tick(wanted));
    return Nodes.neverCut(button);
  }

  private void tick(Predicate<ProjectId> wanted) {
    filling = true;
    leaves.forEach(leaf -> leaf.setSelected(leaf.getValue().of(wanted)));
    filling = false;
    ticked();
  }

  private void fill() {
    Map<SectionId, CheckBoxTreeItem<TickLine>> sections = new HashMap<>();
    var ledger = model.ledger();
    var projects = ledger.projects(model.plan().id());
    for (var section : ledger.sections(model.plan().id())) {
      sections.put(section.id(), item(new TickLine.Heading(section.name())));
    }
    for (var project : projects) {
      var leaf = item(new TickLine.Task(project));
      leaves.add(leaf);
      parent(project.section(), sections).getChildren().add(leaf);
    }
    for (var section : ledger.sections(model.plan().id())) {
      hang(section, sections);
    }
    var ticked = model.ticked();
    leaves.forEach(leaf -> leaf.setSelected(leaf.getValue().of(ticked::contains)));
    leaves.forEach(leaf -> leaf.selectedProperty().addListener(value -> ticked()));
  }

  /**
   * Sections below a section stand behind its own projects; those that hold nothing are left out.
   */
  private void hang(Section section, Map<SectionId, CheckBoxTreeItem<TickLine>> sections) {
    var item = sections.get(section.id());
    boolean holds = leaves.stream().anyMatch(leaf -> isUnder(leaf, section.id()));
    if (item != null && holds) {
      parent(section.parent(), sections).getChildren().add(item);
    }
  }

  private boolean isUnder(TreeItem<TickLine> leaf, SectionId section) {
    var at = leaf.getValue() instanceof TickLine.Task(Project project) ? project.section() : null;
    while (at != null && !at.equals(section)) {
      at = model.ledger().section(at).parent();
    }
    return at != null;
  }

  private CheckBoxTreeItem<TickLine> parent(
      @Nullable SectionId id, Map<SectionId, CheckBoxTreeItem<TickLine>> sections) {
    return id == null ? top : sections.getOrDefault(id, top);
  }

  private static CheckBoxTreeItem<TickLine> item(TickLine line) {
    var item = new CheckBoxTreeItem<>(line);
    item.setExpanded(true);
    return item;
  }

  private void ticked() {
    if (!filling) {
      Set<ProjectId> now = new HashSet<>();
      for (var leaf : leaves) {
        if (leaf.isSelected() && leaf.getValue() instanceof TickLine.Task(Project project)) {
          now.add(project.id());
        }
      }
      model.tick(now);
      count();
    }
  }

  private void count() {
    heading.setText(messages.text("bulk.projects", model.ticked().size(), leaves.size()));
  }

  /** The blank ticks the line that is chosen. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE
        && tree.getSelectionModel().getSelectedItem() instanceof CheckBoxTreeItem<TickLine> item) {
      item.setSelected(!item.isSelected());
      event.consume();
    }
  }
}
