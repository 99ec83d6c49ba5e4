package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Marks;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.Role;

/** Who does what in a project: a chip for every department, under its role. */
final class DepartmentChips {
  /** More than a pane is wide: chips break into lines where they must, not where they might. */
  private static final double WIDE = 1200;

  private final Words words;
  private final DeskTools tools;
  private final ProjectEditor editor;
  private final VBox list = column("departments");
  private final Parent root;

  DepartmentChips(DeskTools tools, ProjectEditor editor) {
    this.words = tools.words();
    this.tools = tools;
    this.editor = editor;
    var add = new AddDepartment(words, editor).root();
    Nodes.present(add, editor.isWritable());
    root = column("departments", list, add);
    refresh();
  }

  Parent root() {
    return root;
  }

  void refresh() {
    var ledger = editor.ledger();
    var project = editor.project().id();
    List<Node> lines = new ArrayList<>();
    for (var role : Role.values()) {
      var chips = styled(new FlowPane(), "chips");
      chips.setPrefWrapLength(WIDE);
      for (var id : ledger.units(project, role)) {
        chips.getChildren().add(chip(ledger.department(id), ledger.roles(project, id), role));
      }
      if (!chips.getChildren().isEmpty()) {
        lines.add(line(role, chips));
      }
    }
    if (lines.isEmpty()) {
      lines.add(label(words.messages().text("detail.departments.none"), "unclear"));
    }
    list.getChildren().setAll(lines);
  }

  private Node line(Role role, FlowPane chips) {
    var head = row("role-head", Marks.of(role), whole(words.of(role), "role-word"));
    return row("role-line", Nodes.neverCut(head), Nodes.growing(chips));
  }

  private MenuButton chip(Department department, Set<Role> held, Role under) {
    var name =
        department.tenure().until() == null
            ? department.name()
            : words.messages().text("departments.ended", department.name());
    var chip = styled(new MenuButton(name), "chip", under.name().toLowerCase(Locale.ROOT));
    chip.setAccessibleText(name + "：" + words.of(held));
    chip.getItems().add(OriginalMenu.item(words.messages(), () -> show(department)));
    if (editor.isWritable()) {
      chip.getItems().add(new SeparatorMenuItem());
      change(chip, department, held);
    }
    return Nodes.neverCut(chip);
  }

  private void show(Department department) {
    tools.model().selection().showOriginal(editor.id(), department.id());
  }

  private void change(MenuButton chip, Department department, Set<Role> held) {
    for (var role : Role.values()) {
      var item = new CheckMenuItem(words.of(role));
      item.setSelected(held.contains(role));
      item.setOnAction(event -> editor.toggle(department.id(), role));
      chip.getItems().add(item);
    }
    var out = new MenuItem(words.messages().text("detail.department.out"));
    out.setOnAction(event -> editor.takeOut(department.id()));
    chip.getItems().addAll(new SeparatorMenuItem(), out);
  }
}
