package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Request;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;

/** Chooses one plan or several. */
final class PlanChooser {
  private final Messages messages;
  private final Workspace workspace;
  private final Selection selection;
  private final MenuButton root = named(styled(new MenuButton(), "plan-chooser"), "plans");

  PlanChooser(Messages messages, Workspace workspace, Selection selection) {
    this.messages = messages;
    this.workspace = workspace;
    this.selection = selection;
    root.setGraphic(new FontIcon(Material2OutlinedAL.ARTICLE));
    root.setAccessibleText(messages.text("plans.choose"));
    root.setTooltip(new Tooltip());
    root.setMaxWidth(Double.MAX_VALUE);
    workspace.ledgerProperty().addListener((property, before, now) -> fill(before.plans()));
    selection.plansProperty().addListener(value -> name());
    root.setOnShowing(event -> fill());
    fill();
  }

  MenuButton root() {
    return root;
  }

  private void fill(List<Plan> before) {
    if (!before.equals(workspace.ledger().plans())) {
      fill();
    }
  }

  private void fill() {
    var items = new ArrayList<MenuItem>();
    for (var plan : workspace.ledger().plans()) {
      items.add(item(plan));
    }
    if (items.size() > 1) {
      items.add(new SeparatorMenuItem());
      var all = new MenuItem(messages.text("plans.all"));
      all.setOnAction(event -> choose(workspace.ledger().plans().stream().map(Plan::id).toList()));
      items.add(all);
    }
    if (!items.isEmpty() && workspace.isWritable()) {
      items.add(new SeparatorMenuItem());
      items.add(withdrawals());
    }
    root.getItems().setAll(items);
    root.setDisable(items.isEmpty());
    name();
  }

  /** Each plan, to be taken out again. */
  private Menu withdrawals() {
    var menu = new Menu(messages.text("plans.withdraw"));
    menu.setId("plans-withdraw");
    for (var plan : workspace.ledger().plans()) {
      var item = new MenuItem(messages.text("plans.withdraw.one", plan.title()));
      item.setId("withdraw-" + plan.code());
      item.setOnAction(event -> selection.ask(new Request.TakeOut(plan.id())));
      menu.getItems().add(item);
    }
    return menu;
  }

  private CustomMenuItem item(Plan plan) {
    var box = new CheckBox();
    box.setSelected(selection.plans().contains(plan.id()));
    box.setGraphic(
        column(
            "plan-item",
            label(plan.title(), "plan-item-title"),
            label(note(plan), "plan-item-note")));
    box.setOnAction(event -> toggle(plan.id(), box));
    var item = new CustomMenuItem(box, false);
    item.setId("plan-" + plan.code());
    return item;
  }

  private String note(Plan plan) {
    return messages.text("plans.note", plan.code(), new YearWords(messages).of(plan.years()));
  }

  private void toggle(PlanId plan, CheckBox box) {
    var wanted = new ArrayList<>(selection.plans());
    if (box.isSelected()) {
      wanted.add(plan);
    } else {
      wanted.remove(plan);
    }
    choose(wanted);
    box.setSelected(selection.plans().contains(plan));
  }

  private void choose(List<PlanId> wanted) {
    selection.choose(wanted);
  }

  private void name() {
    var chosen = selection.chosen();
    root.setText(
        switch (chosen.size()) {
          case 0 -> messages.text("plans.none");
          case 1 -> chosen.getFirst().title();
          default -> messages.text("plans.several", chosen.size());
        });
    var all = chosen.stream().map(Plan::title).collect(Collectors.joining("\n"));
    root.getTooltip().setText(all.isEmpty() ? messages.text("plans.choose") : all);
  }
}
