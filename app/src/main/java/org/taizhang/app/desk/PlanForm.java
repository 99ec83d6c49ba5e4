package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.model.Level;
import org.taizhang.model.Plan;
import org.taizhang.model.YearSpan;

/** The head of a plan, a field a line: code, years, who issued it, when and under what number. */
final class PlanForm {
  private final Messages messages;
  private final PlanEditor editor;
  private final GridPane root = styled(new GridPane(), "form");
  private final List<TextCommit> texts = new ArrayList<>();
  private final ComboBox<Optional<Level>> level = named(new ComboBox<>(), "plan-level");
  private final DatePicker issued = named(new DatePicker(), "plan-issued");
  private final Label outside = paragraph("", "form-note");
  private boolean filling;

  PlanForm(Messages messages, PlanEditor editor) {
    this.messages = messages;
    this.editor = editor;
    var fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    root.getColumnConstraints().addAll(new ColumnConstraints(), fields);
    line("plan.code", field("code", Plan::code, Plan::withCode));
    line("plan.years", years());
    root.add(outside, 1, root.getRowCount());
    line("plan.issuer", optional("issuer", Plan::issuer, Plan::withIssuer));
    line("plan.level", level);
    line("plan.number", optional("number", Plan::documentNumber, Plan::withDocumentNumber));
    line("plan.issued", issued);
    choices();
    refresh();
    level.valueProperty().subscribe(this::setLevel);
    issued.valueProperty().subscribe(this::setIssued);
  }

  GridPane root() {
    return root;
  }

  void refresh() {
    var plan = editor.plan();
    if (plan != null) {
      filling = true;
      level.setValue(Optional.ofNullable(plan.level()));
      issued.setValue(plan.issued());
      filling = false;
      texts.forEach(TextCommit::refresh);
      int beyond = editor.outside();
      outside.setText(beyond == 0 ? "" : messages.text("plan.outside", beyond));
      present(outside, beyond > 0);
    }
  }

  private void choices() {
    level.getItems().add(Optional.empty());
    Stream.of(Level.values()).forEach(value -> level.getItems().add(Optional.of(value)));
    level.setConverter(
        Choices.of(value ->
            value.map(one -> messages.of("level", one)).orElse(messages.text("plan.nothing"))));
    issued.setConverter(Dates.converter(this::day));
    issued.setPromptText(messages.text("plan.issued.prompt"));
    level.setDisable(!editor.isWritable());
    issued.setDisable(!editor.isWritable());
  }

  private @Nullable LocalDate day() {
    var plan = editor.plan();
    return plan == null ? null : plan.issued();
  }

  private void setLevel(Optional<Level> value) {
    if (!filling && value != null) {
      editor.change(plan -> plan.withLevel(value.orElse(null)));
    }
  }

  private void setIssued(@Nullable LocalDate day) {
    if (!filling) {
      editor.change(plan -> plan.withIssued(day));
    }
  }

  private TextField years() {
    return field(
        "years",
        plan -> years(plan.years()),
        (plan, typed) -> {
          var years = PlanEditor.years(typed);
          if (years.isEmpty()) {
            editor.hint(messages.text("plan.years.how", typed));
          }
          return years.map(plan::withYears).orElse(plan);
        });
  }

  private static String years(YearSpan years) {
    return years.isSingle() ? "" + years.first() : years.first() + "—" + years.last();
  }

  private TextField optional(
      String name,
      Function<Plan, @Nullable String> of,
      BiFunction<Plan, @Nullable String, Plan> with) {
    return field(
        name,
        plan -> Objects.requireNonNullElse(of.apply(plan), ""),
        (plan, typed) -> with.apply(plan, typed.isEmpty() ? null : typed));
  }

  private TextField field(
      String name, Function<Plan, String> of, BiFunction<Plan, String, Plan> with) {
    var field = named(new TextField(), "plan-" + name);
    field.setEditable(editor.isWritable());
    var commit =
        new TextCommit(
            field,
            () -> {
              var plan = editor.plan();
              return plan == null ? null : of.apply(plan);
            },
            typed -> editor.change(plan -> with.apply(plan, typed.strip())),
            typed -> false);
    texts.add(commit);
    field.setOnAction(event -> commit.finish());
    return field;
  }

  private void line(String key, Region field) {
    int row = root.getRowCount();
    field.setMaxWidth(Double.MAX_VALUE);
    root.add(whole(messages.text(key), "field-word"), 0, row);
    root.add(field, 1, row);
  }
}
