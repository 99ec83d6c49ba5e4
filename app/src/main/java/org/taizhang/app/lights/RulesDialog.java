package org.taizhang.app.lights;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Lights;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.lights.RulesForm.Parts;
import org.taizhang.app.session.LightRuleWords;
import org.taizhang.app.session.RulesChange;
import org.taizhang.app.work.FaultLine;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.PaceRule;

/** 评定规则: changes the rules of the lights, and shows beforehand which lights would change. */
public final class RulesDialog {
  private static final int NAMED = 3;

  private final WorkTools tools;
  private final Messages messages;
  private final LightRuleWords words;
  private final LocalDate day;
  private final RulesForm form;
  private final Latest counting;
  private final VBox preview = named(column("rules-preview"), "rules-preview");

  /**
   * @param day of which the preview speaks
   */
  public RulesDialog(WorkTools tools, LocalDate day) {
    this.tools = tools;
    this.day = day;
    messages = tools.words().messages();
    words = new LightRuleWords(messages);
    form = new RulesForm(words, tools.workspace().ledger().lightPolicy().rules());
    counting = new Latest(tools.background());
    form.rulesProperty().addListener((property, before, after) -> look(after));
    look(form.rulesProperty().get());
  }

  /** Asks, and takes the rules over when they are other ones. */
  public void open(@Nullable Window owner) {
    boolean yes =
        tools
            .dialogs()
            .check(
                owner,
                messages.text("rules.title"),
                root(),
                messages.text("rules.yes"),
                form.faultProperty().isNotEmpty());
    counting.cancel();
    if (yes) {
      take();
    }
  }

  /** Puts the rules of the form into the ledger; nothing where it goes by them already. */
  void take() {
    var rules = form.rulesProperty().get();
    var ledger = tools.workspace().ledger();
    if (rules != null && !rules.equals(ledger.lightPolicy().rules())) {
      tools.workspace().submit(RulesChange.edit(ledger, rules), messages.text("rules.done"));
    }
  }

  RulesForm form() {
    return form;
  }

  Parent root() {
    return styled(
        column(
            "work-dialog",
            line("rules.preset", presets()),
            pace(),
            measured(),
            option("rules-late", "rules.late", form.late, "rules.late.parts", late()),
            option("rules-near", "rules.near", form.near, "rules.near.parts", near()),
            option("rules-repair", "rules.repair", form.repair, "rules.repair.parts", repair()),
            line(
                "rules.done.light",
                choice("rules-done", form.done, List.of(Light.BLUE, Light.GREEN), this::light)),
            paragraph(messages.text("light.rule.always"), "work-note"),
            FaultLine.of("rules-fault", form.faultProperty()),
            whole(messages.text("rules.preview", Dates.day(day)), "field-word"),
            preview),
        "rules-dialog");
  }

  private Node presets() {
    var box = named(new ComboBox<LightPreset>(), "rules-preset");
    box.getItems().setAll(LightPreset.values());
    box.setConverter(Choices.of(words::of));
    box.setPromptText(messages.text("rules.preset.prompt"));
    box.setAccessibleText(messages.text("rules.preset"));
    var rules = form.rulesProperty().get();
    for (var preset : LightPreset.values()) {
      if (preset.rules().equals(rules)) {
        box.setValue(preset);
      }
    }
    box.setOnAction(event -> {
      if (box.getValue() != null && !box.getValue().rules().equals(form.rulesProperty().get())) {
        form.show(box.getValue().rules());
      }
    });
    form.rulesProperty()
        .addListener((property, before, after) -> {
          if (box.getValue() != null && !box.getValue().rules().equals(after)) {
            box.setValue(null);
          }
        });
    return box;
  }

  private Node pace() {
    var terms =
        row(
            "rules-parts",
            whole(messages.text("rules.spring")),
            styled(field("rules-spring", "rules.spring", form.spring), "rules-day"),
            whole(messages.text("rules.autumn")),
            styled(field("rules-autumn", "rules.autumn", form.autumn), "rules-day"));
    present(terms, form.parts.isEqualTo(Parts.TERMS));
    return line(
        "rules.pace",
        choice(
            "rules-pace",
            form.parts,
            List.of(Parts.values()),
            part -> messages.of("rules.parts", part)),
        terms);
  }

  private Node measured() {
    var gaps =
        row(
            "rules-parts",
            whole(messages.text("rules.gap.green")),
            field("rules-green", "rules.gap.green", form.green),
            whole(messages.text("rules.gap.yellow")),
            field("rules-yellow", "rules.gap.yellow", form.yellow),
            whole(messages.text("rules.gap.rest")));
    var rest =
        line(
            "rules.unmeasured",
            choice(
                "rules-unmeasured",
                form.unmeasured,
                List.of(PaceRule.Unmeasured.values()),
                one -> messages.of("rules.unmeasured", one)));
    var all = column("rules-measured", line("rules.gap", gaps), rest);
    present(all, form.parts.isNotEqualTo(Parts.NONE));
    return all;
  }

  private List<Node> late() {
    return List.of(
        field("rules-late-yellow", "rules.late", form.lateYellow),
        whole(messages.text("rules.late.yellow")),
        field("rules-late-red", "rules.late", form.lateRed),
        whole(messages.text("rules.late.red")));
  }

  private List<Node> near() {
    return List.of(
        field("rules-near-days", "rules.near", form.nearDays),
        whole(messages.text("rules.near.days")),
        choice("rules-near-light", form.nearLight, List.of(Light.YELLOW, Light.BLUE), this::light));
  }

  private List<Node> repair() {
    return List.of(
        field("rules-repair-months", "rules.repair", form.repairMonths),
        whole(messages.text("rules.repair.months")));
  }

  private String light(Light light) {
    return messages.of("light", light);
  }

  private Node option(
      String id, String key, BooleanProperty applies, String lead, List<Node> parts) {
    var box = named(new CheckBox(messages.text(key)), id);
    box.selectedProperty().bindBidirectional(applies);
    var rest = row("rules-parts", whole(messages.text(lead)));
    rest.getChildren().addAll(parts);
    rest.disableProperty().bind(applies.not());
    return row("work-text-line", styled(box, "rules-word"), rest);
  }

  private Node line(String key, Node... fields) {
    var line = row("work-text-line", styled(whole(messages.text(key), "field-word"), "rules-word"));
    line.getChildren().addAll(fields);
    return line;
  }

  private Node field(String id, String key, StringProperty text) {
    var field = styled(named(new TextField(), id), "rules-field");
    field.setAccessibleText(messages.text(key));
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private static <T> Node choice(
      String id, Property<T> value, List<T> values, Function<T, String> words) {
    var box = named(new ComboBox<T>(), id);
    box.getItems().setAll(values);
    box.setConverter(Choices.of(words));
    box.valueProperty().bindBidirectional(value);
    return box;
  }

  private static void present(Node node, ObservableValue<Boolean> present) {
    node.visibleProperty().bind(present);
    node.managedProperty().bind(present);
  }

  private void look(@Nullable LightRules rules) {
    if (rules == null) {
      counting.cancel();
      preview.getChildren().clear();
      return;
    }
    var ledger = tools.workspace().ledger();
    counting.run(
        messages.text("rules.counting"),
        () -> RulesChange.preview(ledger, rules, day),
        this::show,
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  private void show(List<RulesChange.Turned> all) {
    preview.getChildren().clear();
    if (all.isEmpty()) {
      preview.getChildren().add(whole(messages.text("command.rules.same")));
    }
    for (var turned : all) {
      preview
          .getChildren()
          .add(
              row(
                  "rules-parts",
                  Lights.sign(turned.from(), messages),
                  whole("→"),
                  Lights.sign(turned.to(), messages),
                  paragraph(
                      messages.text("rules.turned", turned.targets().size(), names(turned)))));
    }
  }

  private String names(RulesChange.Turned turned) {
    var ledger = tools.workspace().ledger();
    var names =
        turned.targets().stream()
            .limit(NAMED)
            .map(id -> ledger.project(ledger.target(id).project()).name())
            .collect(Collectors.joining("、"));
    return turned.targets().size() > NAMED ? messages.text("rules.turned.more", names) : names;
  }
}
