package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.work.ApprovalStage;

/** A report to be filled in by keys alone: Tab goes on, Ctrl+Enter saves, Esc gives it up. */
final class ReportEditor implements WorkEditor {
  private final Messages messages;
  private final ReportForm form;
  private final DayField asOf;
  private final StringBinding fault;
  private final VBox root = column("work-form");

  /**
   * @param close takes the form away, saved or given up
   */
  ReportEditor(WorkTools tools, ReportForm form, Runnable close) {
    this.messages = tools.messages();
    this.form = form;
    this.asOf = new DayField(messages, "report-as-of", "report.asof", form.asOfProperty());
    this.fault = FaultLine.first(asOf.faultProperty(), form.faultProperty());
    root.getChildren().add(head());
    form.quantities().forEach(one -> root.getChildren().add(reached(one)));
    for (var part : AccountPart.values()) {
      root.getChildren().add(words(part));
    }
    root.getChildren()
        .addAll(stages(), foot(new FormKeys(tools, this::isChanged, this::save, close)));
  }

  @Override
  public Parent root() {
    return root;
  }

  /** Where most reports begin: at how much is done. */
  @Override
  public void begin() {
    root.lookup("#report-percent").requestFocus();
  }

  @Override
  public boolean isChanged() {
    return form.isChanged() || asOf.isMistyped();
  }

  private boolean save() {
    return asOf.finish() && form.save();
  }

  private Node head() {
    ComboBox<Reporter> reporter =
        named(styled(new ComboBox<>(), "report-department"), "report-department");
    reporter.getItems().setAll(form.reporters());
    reporter.setConverter(Choices.of(Reporter::name));
    reporter.valueProperty().bindBidirectional(form.reporterProperty());
    reporter.setMaxWidth(Double.MAX_VALUE);
    var name = new Tooltip();
    name.textProperty().bind(form.reporterProperty().map(Reporter::name));
    reporter.setTooltip(name);
    reporter.setAccessibleText(messages.text("report.department"));
    var percent = named(styled(new TextField(), "work-number"), "report-percent");
    percent.setAccessibleText(messages.text("report.percent"));
    percent.textProperty().bindBidirectional(form.percentProperty());
    return column(
        "work-below",
        part("report.department", growing(reporter)),
        styled(
            new FlowPane(
                part("report.asof", asOf.root()),
                part("report.percent", row("work-line", percent, whole("%", "field-word")))),
            "work-fields"));
  }

  private Node reached(PlannedQuantity quantity) {
    var value = quantity.value();
    var field = named(styled(new TextField(), "work-number"), "report-reached");
    field.setAccessibleText(value.subject());
    field.textProperty().bindBidirectional(form.reachedProperty(quantity.id()));
    var planned =
        messages.text("report.planned", value.subject(), new QuantityWords(messages).amount(value));
    return row(
        "work-line",
        growing(paragraph(planned, "work-facts")),
        whole(messages.text("report.actual"), "field-word"),
        field,
        styled(whole(value.unit(), "field-word"), "work-unit"));
  }

  private Node words(AccountPart part) {
    var word = messages.of("report.account", part);
    var field = named(new GrowingText(), "report-" + part.name().toLowerCase(Locale.ROOT));
    field.setAccessibleText(word);
    field.textProperty().bindBidirectional(form.accountProperty(part));
    return row("work-text-line", styled(whole(word, "field-word"), "report-word"), growing(field));
  }

  private Node stages() {
    var line = styled(new FlowPane(), "work-fields");
    for (var stage : ApprovalStage.values()) {
      var field = named(styled(new TextField(), "work-name"), "report-stage-" + stage.name());
      field.setAccessibleText(messages.of("stage", stage));
      field.textProperty().bindBidirectional(form.stageProperty(stage));
      line.getChildren().add(part("stage." + stage.name(), field));
    }
    return line;
  }

  private Node foot(FormKeys keys) {
    var last =
        named(
            button(
                messages.text("report.last"),
                Material2OutlinedAL.CONTENT_COPY,
                form::startFromLast,
                "small",
                "flat"),
            "report-last");
    present(last, form.hasLast());
    var save =
        named(
            button(
                messages.text("work.save"),
                Material2OutlinedMZ.SAVE,
                keys::save,
                "small",
                "accent"),
            "report-save");
    save.disableProperty().bind(fault.isNotEmpty());
    keys.install(root);
    return column(
        "work-foot",
        FaultLine.of("report-fault", fault),
        row("work-line", last, spacer(), keys.cancel("report-cancel"), save));
  }

  private Node part(String key, Node field) {
    return row("work-line", whole(messages.text(key), "field-word"), field);
  }
}
