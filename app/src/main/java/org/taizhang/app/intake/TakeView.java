package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.Draft;

/** What becomes of every document that was read. */
final class TakeView {
  private final Messages messages;
  private final IntakeViewModel model;
  private final List<Runnable> judgements = new ArrayList<>();
  private final Parent root;

  TakeView(Messages messages, IntakeViewModel model) {
    this.messages = messages;
    this.model = model;
    var cards = column("take");
    int no = 1;
    for (var file : model.readable()) {
      var draft = file.draftProperty().get();
      if (draft != null) {
        cards.getChildren().add(card(file, draft, no++));
      }
    }
    var scroll = styled(new ScrollPane(cards), "take-scroll");
    scroll.setFitToWidth(true);
    root = named(scroll, "import-take-step");
    judge();
  }

  Parent root() {
    return root;
  }

  private Node card(IntakeFile file, Draft draft, int no) {
    var fault = named(paragraph("", "check-fault"), "import-fault-" + no);
    judgements.add(() -> judge(file, fault));
    return column(
        "take-card",
        paragraph(draft.title(), "card-title"),
        paragraph(file.name(), "card-origin"),
        label(
            messages.text(
                "intake.counts",
                draft.items().size(),
                draft.groups().size(),
                units(draft),
                draft.quantities().size()),
            "panel-note"),
        choices(file, no),
        fault);
  }

  private static long units(Draft draft) {
    return draft.items().stream()
        .flatMap(item -> List.of(item.lead(), item.responsible(), item.supporting()).stream())
        .flatMap(List::stream)
        .distinct()
        .count();
  }

  private Node choices(IntakeFile file, int no) {
    var group = new ToggleGroup();
    var fresh = named(new RadioButton(messages.text("intake.take.new")), "import-new-" + no);
    var out = named(new RadioButton(messages.text("intake.take.out")), "import-out-" + no);
    var code = named(styled(new TextField(), "code-field"), "import-code-" + no);
    List.of(fresh, out).forEach(button -> button.setToggleGroup(group));
    switch (model.decision(file)) {
      case Decision.NewPlan(String known) -> {
        fresh.setSelected(true);
        code.setText(known);
      }
      case Decision.StaysOut _ -> {
        out.setSelected(true);
        code.setText(model.suggested(file));
      }
    }
    code.disableProperty().bind(fresh.selectedProperty().not());
    code.textProperty().subscribe((before, now) -> decide(file, fresh, code));
    fresh.selectedProperty().subscribe((before, now) -> decide(file, fresh, code));
    return column(
        "take-choices",
        row("check-code", fresh, whole(messages.text("import.code"), "field-word"), code),
        out);
  }

  private void decide(IntakeFile file, RadioButton fresh, TextField code) {
    model.decide(
        file,
        fresh.isSelected()
            ? new Decision.NewPlan(code.getText().strip())
            : new Decision.StaysOut());
    judge();
  }

  private void judge() {
    judgements.forEach(Runnable::run);
  }

  private void judge(IntakeFile file, Label shown) {
    var fault = model.fault(file);
    shown.setText(fault);
    present(shown, !fault.isEmpty());
  }
}
