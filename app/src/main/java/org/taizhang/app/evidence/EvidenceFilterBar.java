package org.taizhang.app.evidence;

import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.TargetState;

/** The files or what lacks them, narrowed down by plan, department, state and text. */
final class EvidenceFilterBar {
  private final Messages messages;
  private final EvidenceViewModel model;
  private final Map<Lens, ToggleButton> lenses = new EnumMap<>(Lens.class);
  private final ComboBox<Optional<PlanId>> plan =
      named(styled(new SearchableComboBox<>(), "evidence-plan"), "evidence-plan");
  private final ComboBox<Optional<String>> department =
      named(styled(new SearchableComboBox<>(), "evidence-department"), "evidence-department");
  private final ComboBox<Optional<TargetState>> state =
      neverCut(named(styled(new ComboBox<>(), "filter-state"), "evidence-state"));
  private final TextField text = named(styled(new TextField(), "evidence-text"), "evidence-text");
  private final Node clear;
  private final Parent root;
  private boolean filling;

  EvidenceFilterBar(EvidenceViewModel model) {
    this.messages = model.messages();
    this.model = model;
    plan.setConverter(converter("history.all.plans", this::name));
    department.setConverter(converter("history.all.departments", name -> name));
    state.setConverter(converter("desk.filter.state", known -> messages.of("state", known)));
    text.setPromptText(messages.text("evidence.text"));
    text.setAccessibleText(messages.text("evidence.text"));
    clear =
        named(
            iconButton(
                messages.text("history.clear"),
                Material2OutlinedAL.CLEAR,
                () -> model.choiceProperty().set(EvidenceChoice.none())),
            "evidence-clear");
    root = row("filters", lenses(), plan, department, state, text, clear);
    listen();
    fill();
  }

  Parent root() {
    return root;
  }

  private Node lenses() {
    var group = new ToggleGroup();
    var all = row("kinds");
    for (var lens : Lens.values()) {
      var button = neverCut(styled(new ToggleButton(), "kind"));
      named(button, "evidence-lens-" + lens.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setOnAction(event -> {
        button.setSelected(true);
        model.lensProperty().set(lens);
      });
      lenses.put(lens, button);
      all.getChildren().add(button);
    }
    return all;
  }

  private <T> StringConverter<Optional<T>> converter(String all, Function<T, String> words) {
    return Choices.of(value -> value.map(words).orElse(messages.text(all)));
  }

  private void listen() {
    choose(plan, EvidenceChoice::withPlan);
    choose(department, EvidenceChoice::withDepartment);
    choose(state, EvidenceChoice::withState);
    text.textProperty()
        .addListener((property, before, now) -> change(model.choiceProperty().get().withText(now)));
    model.choiceProperty().addListener(value -> fill());
    model.allProperty().addListener(value -> fill());
    model.lensProperty().addListener(value -> fill());
  }

  private <T> void choose(
      ComboBox<Optional<T>> box, BiFunction<EvidenceChoice, Optional<T>, EvidenceChoice> how) {
    box.valueProperty()
        .addListener((property, before, now) -> {
          // a box that loses its items says null
          if (now != null) {
            change(how.apply(model.choiceProperty().get(), now));
          }
        });
  }

  private void change(EvidenceChoice wanted) {
    if (!filling) {
      model.choiceProperty().set(wanted);
    }
  }

  private void fill() {
    if (filling) {
      return;
    }
    filling = true;
    var choice = model.choiceProperty().get();
    fill(plan, model.plans().stream().map(Plan::id), choice.plan());
    fill(department, model.departments().stream(), choice.department());
    fill(state, Stream.of(TargetState.values()), choice.state());
    if (!text.getText().equals(choice.text())) {
      text.setText(choice.text());
    }
    var figures = model.figures();
    lenses.forEach((lens, button) -> {
      long count =
          switch (lens) {
            case FILES -> figures.files();
            case LACKING -> figures.lacking();
          };
      button.setText(messages.text("work.part.count", messages.of("evidence.lens", lens), count));
      button.setSelected(lens == model.lensProperty().get());
    });
    present(clear, !choice.isNone());
    filling = false;
  }

  private static <T> void fill(ComboBox<Optional<T>> box, Stream<T> found, Optional<T> chosen) {
    List<Optional<T>> items = new ArrayList<>();
    items.add(Optional.empty());
    found.map(Optional::of).forEach(items::add);
    if (!items.contains(chosen)) {
      items.add(chosen);
    }
    if (!items.equals(box.getItems())) {
      box.getItems().setAll(items);
    }
    box.setValue(chosen);
  }

  private String name(PlanId id) {
    return model.plans().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> messages.text("history.plan", one.code(), one.title()))
        .findFirst()
        .orElse("");
  }
}
