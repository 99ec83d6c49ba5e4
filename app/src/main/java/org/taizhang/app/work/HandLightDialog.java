package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.HandLightEdits;
import org.taizhang.app.session.LightWords;
import org.taizhang.app.session.Notice;
import org.taizhang.model.HandLight;
import org.taizhang.model.TargetId;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightOverride;
import org.taizhang.model.pace.TargetLights;
import org.taizhang.persistence.Author;

/** 人工定灯: asks which light a target has from a day on and why, or leaves it to the rules. */
public final class HandLightDialog {
  private final WorkTools tools;
  private final Messages messages;
  private final TargetId target;
  private final @Nullable HandLight standing;

  /** Nothing stands for what the rules say. */
  final ObjectProperty<Optional<Light>> light = new SimpleObjectProperty<>(Optional.empty());

  final StringProperty reason = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();

  public HandLightDialog(WorkTools tools, TargetId target) {
    this.tools = tools;
    this.messages = tools.messages();
    this.target = target;
    standing = HandLightEdits.standing(tools.ledger(), target);
    on.set(tools.today());
    if (standing != null) {
      light.set(Optional.of(standing.light().light()));
      reason.set(standing.light().reason());
      on.set(standing.on());
    }
  }

  /** Asks, and gives the light when the answer is whole; says why when it is not. */
  public void open(@Nullable Window owner) {
    var day = new DayField(messages, "hand-light-on", "hand.on", on);
    var fault =
        FaultLine.first(
            day.faultProperty(), Bindings.createStringBinding(this::fault, light, reason, on));
    var content =
        styled(
            column(
                "work-dialog",
                paragraph(now(), "work-note"),
                line("hand.light", lights()),
                line("hand.reason", reason()),
                line("hand.on", day.root()),
                FaultLine.of("hand-light-fault", fault)),
            "adjust-dialog");
    if (tools
        .dialogs()
        .check(
            owner,
            messages.text("hand.title"),
            content,
            messages.text("hand.yes"),
            fault.isNotEmpty())) {
      if (day.finish() && fault.get().isEmpty()) {
        give();
      } else {
        tools.workspace().tell(new Notice.Hint(fault.get()));
      }
    }
  }

  /** What is lacking, in one sentence; empty when nothing is. */
  String fault() {
    if (light.get().isEmpty()) {
      return "";
    }
    List<String> lacking = new ArrayList<>();
    if (reason.get().isBlank()) {
      lacking.add(messages.text("hand.reason"));
    }
    if (on.get() == null) {
      lacking.add(messages.text("hand.on"));
    }
    return lacking.isEmpty() ? "" : messages.text("move.lacking", String.join("、", lacking));
  }

  /** Puts the answer into the ledger; nothing where it is there already. */
  void give() {
    var day = on.get();
    if (light.get().isEmpty()) {
      if (standing != null) {
        tools
            .workspace()
            .submit(
                HandLightEdits.leaveToRules(tools.ledger(), target), messages.text("hand.left"));
      }
    } else if (day != null && fault().isEmpty()) {
      var given = new LightOverride(light.get().get(), reason.get().strip());
      if (standing == null || !standing.light().equals(given) || !standing.on().equals(day)) {
        String who = Author.systemUser().name();
        tools
            .workspace()
            .submit(
                HandLightEdits.give(target, day, who, given, tools.ids()),
                messages.text("hand.done"));
      }
    }
  }

  private String now() {
    var verdict = TargetLights.of(tools.ledger(), tools.today()).of(target);
    var words = new LightWords(messages);
    return messages.text("hand.now", words.of(verdict.light()), words.of(verdict));
  }

  private Node lights() {
    var box = named(new ComboBox<Optional<Light>>(), "hand-light");
    box.getItems().add(Optional.empty());
    for (var one : Light.values()) {
      box.getItems().add(Optional.of(one));
    }
    box.setConverter(
        Choices.of(one ->
            one.map(given -> messages.of("light", given)).orElse(messages.text("hand.by.rules"))));
    box.valueProperty().bindBidirectional(light);
    box.setAccessibleText(messages.text("hand.light"));
    return box;
  }

  private Node reason() {
    var field = named(new GrowingText(), "hand-light-reason");
    field.setAccessibleText(messages.text("hand.reason"));
    field.textProperty().bindBidirectional(reason);
    field.disableProperty().bind(Bindings.createBooleanBinding(() -> light.get().isEmpty(), light));
    return growing(field);
  }

  private Node line(String key, Node field) {
    return row(
        "work-text-line", styled(whole(messages.text(key), "field-word"), "report-word"), field);
  }
}
