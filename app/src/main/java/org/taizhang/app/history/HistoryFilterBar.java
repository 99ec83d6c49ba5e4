package org.taizhang.app.history;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.TrailRow;
import org.taizhang.model.Department;
import org.taizhang.model.EntityId;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;

/** Narrows the history down: by plan, project, department, person, days, text. */
final class HistoryFilterBar {
  private final Messages messages;
  private final HistoryViewModel model;
  private final ComboBox<Optional<PlanId>> plan = box("plan");
  private final ComboBox<Optional<ProjectId>> project = box("project");
  private final ComboBox<Optional<String>> department = box("department");
  private final ComboBox<Optional<String>> author = box("author");
  private final TextField text = named(styled(new TextField(), "history-text"), "history-text");
  private final Node clear;
  private final Parent root;
  private boolean filling;

  HistoryFilterBar(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    plan.setConverter(converter("history.all.plans", this::name));
    project.setConverter(converter("history.all.projects", this::name));
    department.setConverter(converter("history.all.departments", name -> name));
    author.setConverter(converter("history.all.authors", this::author));
    text.setPromptText(messages.text("history.text"));
    text.setAccessibleText(messages.text("history.text"));
    clear =
        named(
            iconButton(
                messages.text("history.clear"),
                Material2OutlinedAL.CLEAR,
                () -> model.choiceProperty().set(HistoryChoice.none())),
            "history-clear");
    root =
        column(
            "history-filters",
            row("filters", plan, project, department, author),
            row("filters", new PeriodBar(messages, model).root(), text, clear));
    listen();
    fill();
  }

  Parent root() {
    return root;
  }

  private static <T> ComboBox<Optional<T>> box(String what) {
    return named(styled(new SearchableComboBox<>(), "history-" + what), "history-" + what);
  }

  private <T> StringConverter<Optional<T>> converter(String all, Function<T, String> words) {
    return Choices.of(value -> value.map(words).orElse(messages.text(all)));
  }

  private void listen() {
    choose(plan, HistoryChoice::withPlan);
    choose(project, HistoryChoice::withProject);
    choose(department, HistoryChoice::withDepartment);
    choose(author, HistoryChoice::withAuthor);
    text.textProperty()
        .addListener((property, before, now) -> change(model.choiceProperty().get().withText(now)));
    model.choiceProperty().addListener(value -> fill());
    model.rowsProperty().addListener(value -> fill());
  }

  private <T> void choose(
      ComboBox<Optional<T>> box, BiFunction<HistoryChoice, Optional<T>, HistoryChoice> how) {
    box.valueProperty()
        .addListener((property, before, now) -> {
          // a box that loses its items says null
          if (now != null) {
            change(how.apply(model.choiceProperty().get(), now));
          }
        });
  }

  private void change(HistoryChoice wanted) {
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
    fill(plan, plans(), choice.plan());
    fill(project, projects(choice), choice.project());
    fill(department, departments(), choice.department());
    fill(author, authors(), choice.author());
    if (!text.getText().equals(choice.text())) {
      text.setText(choice.text());
    }
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

  private Stream<PlanId> plans() {
    var trail = model.trail();
    return trail == null ? Stream.of() : trail.things().plans().stream().map(Plan::id);
  }

  private Stream<ProjectId> projects(HistoryChoice choice) {
    var trail = model.trail();
    if (trail == null) {
      return Stream.of();
    }
    var things = trail.things();
    var projects =
        choice
            .plan()
            .map(things::projects)
            .orElseGet(() ->
                things.plans().stream()
                    .flatMap(plan -> things.projects(plan.id()).stream())
                    .toList());
    return projects.stream().map(Project::id);
  }

  private Stream<String> departments() {
    var trail = model.trail();
    return trail == null
        ? Stream.of()
        : trail.things().departments().stream().map(Department::name).distinct().sorted();
  }

  private Stream<String> authors() {
    var trail = model.trail();
    return trail == null
        ? Stream.of()
        : trail.rows().stream().map(TrailRow::author).distinct().sorted();
  }

  private String author(String name) {
    return name.isEmpty() ? messages.text("history.author.none") : name;
  }

  private String name(PlanId id) {
    return lately(id) instanceof Plan plan
        ? there(id, messages.text("history.plan", plan.code(), plan.title()))
        : "";
  }

  private String name(ProjectId id) {
    return lately(id) instanceof Project project
        ? there(id, Objects.requireNonNull(model.trail()).words().name(project))
        : "";
  }

  private Object lately(EntityId id) {
    var trail = model.trail();
    var thing = trail == null ? null : trail.things().at(id, Long.MAX_VALUE);
    return thing == null ? "" : thing;
  }

  private String there(EntityId id, String name) {
    return model.ledger().find(id) == null ? messages.text("history.gone.name", name) : name;
  }
}
