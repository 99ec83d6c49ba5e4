package org.taizhang.app.quantities;

import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.quantity.Attained;
import org.taizhang.model.quantity.Verdict;

/** Narrows the lines down: by words, unit, department, what is reached, and reconciliation. */
final class QuantityFilterBar {
  private final Messages messages;
  private final QuantitiesViewModel model;
  private final TextField text = named(styled(new TextField(), "measure-text"), "measure-text");
  private final ComboBox<Optional<String>> unit = neverCut(named(new ComboBox<>(), "measure-unit"));
  private final ComboBox<Optional<String>> department =
      named(styled(new SearchableComboBox<>(), "measure-department"), "measure-department");
  private final ComboBox<Optional<Attained>> attained =
      neverCut(named(new ComboBox<>(), "measure-attained"));
  private final ComboBox<Optional<Verdict>> verdict =
      neverCut(named(new ComboBox<>(), "measure-verdict"));
  private final Parent root;
  private boolean filling;

  QuantityFilterBar(Messages messages, QuantitiesViewModel model) {
    this.messages = messages;
    this.model = model;
    text.setPromptText(messages.text("measure.text"));
    text.setAccessibleText(messages.text("measure.text"));
    words(unit, "measure.all.units", one -> one);
    words(department, "measure.all.departments", one -> one);
    words(attained, "measure.all.attained", one -> messages.of("attained", one));
    words(verdict, "measure.all.verdicts", one -> messages.of("reconcile", one));
    var clear =
        named(
            iconButton(
                messages.text("measure.clear"),
                Material2OutlinedAL.CLEAR,
                () -> model.filterProperty().set(QuantityFilter.none())),
            "measure-clear");
    root = row("filters", text, unit, department, attained, verdict, clear);
    text.textProperty()
        .addListener(
            (property, before, now) -> change(QuantityFilter::withText, now == null ? "" : now));
    listen(unit, QuantityFilter::withUnit);
    listen(department, QuantityFilter::withDepartment);
    listen(attained, QuantityFilter::withAttained);
    listen(verdict, QuantityFilter::withVerdict);
    model.allProperty().addListener(value -> fill());
    model
        .filterProperty()
        .addListener(value -> {
          fill();
          clear.setDisable(model.filterProperty().get().isNone());
        });
    clear.setDisable(true);
    fill();
  }

  Parent root() {
    return root;
  }

  private <T> void words(ComboBox<Optional<T>> box, String all, Function<T, String> words) {
    box.setConverter(Choices.of(one -> one.map(words).orElse(messages.text(all))));
  }

  private <T> void listen(
      ComboBox<Optional<T>> box, BiFunction<QuantityFilter, Optional<T>, QuantityFilter> with) {
    box.valueProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            change(with, now);
          }
        });
  }

  private <T> void change(BiFunction<QuantityFilter, T, QuantityFilter> with, T value) {
    if (!filling) {
      model.filterProperty().set(with.apply(model.filterProperty().get(), value));
    }
  }

  private void fill() {
    filling = true;
    var wanted = model.filterProperty().get();
    if (!text.getText().equals(wanted.text())) {
      text.setText(wanted.text());
    }
    fill(unit, model.units(), wanted.unit());
    fill(department, model.departments(), wanted.department());
    fill(attained, List.of(Attained.values()), wanted.attained());
    fill(verdict, List.of(Verdict.values()), wanted.verdict());
    filling = false;
  }

  /** What is wanted stays, also when nothing is like that for the moment. */
  private static <T> void fill(ComboBox<Optional<T>> box, List<T> values, Optional<T> wanted) {
    List<Optional<T>> items = new ArrayList<>();
    items.add(Optional.empty());
    Stream.concat(values.stream(), wanted.stream())
        .distinct()
        .map(Optional::of)
        .forEach(items::add);
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    box.setValue(wanted);
  }
}
