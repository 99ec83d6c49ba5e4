package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.seeds.Draft;

/** What becomes of one document: a new plan, a new version of one, or nothing this time. */
final class TakeCard {
  private final Messages messages;
  private final IntakeViewModel model;
  private final IntakeFile file;
  private final RadioButton fresh;
  private final RadioButton version;
  private final RadioButton out;
  private final TextField code;
  private final ComboBox<Plan> plan;
  private final Button look;
  private final Label fault;
  private final Parent root;

  /**
   * @param no of the card, from 1
   */
  TakeCard(Messages messages, IntakeViewModel model, IntakeFile file, Draft draft, int no) {
    this.messages = messages;
    this.model = model;
    this.file = file;
    fresh = named(new RadioButton(messages.text("intake.take.new")), "import-new-" + no);
    version = named(new RadioButton(messages.text("intake.take.version")), "import-version-" + no);
    out = named(new RadioButton(messages.text("intake.take.out")), "import-out-" + no);
    code = named(styled(new TextField(), "code-field"), "import-code-" + no);
    plan = named(styled(new ComboBox<Plan>(), "plan-field"), "import-plan-" + no);
    look = named(new Button(), "import-look-" + no);
    fault = named(paragraph("", "check-fault"), "import-fault-" + no);
    root =
        column(
            "take-card",
            paragraph(draft.title(), "card-title"),
            paragraph(file.name(), "card-origin"),
            label(counts(draft), "panel-note"),
            choices(),
            fault);
    begin();
  }

  Parent root() {
    return root;
  }

  /** Asks for what differs from the plan of the ledger to be shown. */
  void onLook(Runnable action) {
    look.setOnAction(event -> action.run());
  }

  /** Begins with what is decided. */
  void focus() {
    List.of(fresh, version, out).stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .ifPresent(RadioButton::requestFocus);
  }

  private String counts(Draft draft) {
    long units =
        draft.items().stream()
            .flatMap(item -> List.of(item.lead(), item.responsible(), item.supporting()).stream())
            .flatMap(List::stream)
            .distinct()
            .count();
    return messages.text(
        "intake.counts",
        draft.items().size(),
        draft.groups().size(),
        units,
        draft.quantities().size());
  }

  private Node choices() {
    var group = new ToggleGroup();
    List.of(fresh, version, out).forEach(button -> button.setToggleGroup(group));
    plan.setConverter(Choices.of(Plan::title));
    plan.getItems().setAll(model.plans(file));
    plan.setMaxWidth(Double.MAX_VALUE);
    plan.valueProperty()
        .subscribe(one -> plan.setTooltip(one == null ? null : new Tooltip(one.title())));
    var older = column("take-version", version, plan, look);
    present(older, !plan.getItems().isEmpty());
    return column(
        "take-choices",
        styled(
            new FlowPane(fresh, whole(messages.text("import.code"), "field-word"), code),
            "take-new"),
        older,
        out);
  }

  private void begin() {
    code.setText(model.suggested(file));
    plan.setValue(plan.getItems().isEmpty() ? null : plan.getItems().getFirst());
    switch (model.decision(file)) {
      case Decision.NewPlan(String known) -> {
        fresh.setSelected(true);
        code.setText(known);
      }
      case Decision.NewVersion(PlanId of) -> {
        version.setSelected(true);
        plan.getItems().stream()
            .filter(one -> one.id().equals(of))
            .findFirst()
            .ifPresent(plan::setValue);
      }
      case Decision.StaysOut _ -> out.setSelected(true);
    }
    code.disableProperty().bind(fresh.selectedProperty().not());
    plan.disableProperty().bind(version.selectedProperty().not());
    code.textProperty().subscribe((before, now) -> decide());
    plan.valueProperty().subscribe((before, now) -> decide());
    List.of(fresh, version, out).forEach(button -> button.setOnAction(event -> decide()));
  }

  private void decide() {
    Plan of = plan.getValue();
    if (version.isSelected() && of != null) {
      model.decide(file, new Decision.NewVersion(of.id()));
    } else {
      model.decide(
          file,
          fresh.isSelected()
              ? new Decision.NewPlan(code.getText().strip())
              : new Decision.StaysOut());
    }
  }

  /** Says what is wrong with it as it is decided now. */
  void judge() {
    var said = model.fault(file);
    fault.setText(said);
    present(fault, !said.isEmpty());
    boolean any = version.isSelected() && !model.revision(file).lines().isEmpty();
    present(look, any);
    if (any) {
      var revision = model.revision(file);
      look.setText(messages.text("version.look", revision.taken().size(), revision.lines().size()));
    }
  }
}
