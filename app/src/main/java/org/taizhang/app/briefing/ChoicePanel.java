package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javax.print.PrintService;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.scene.MatrixSelection.Columns;
import org.taizhang.app.session.UnitsBox;

/** What is printed and how, and what becomes of it. */
final class ChoicePanel {
  private final Messages messages;
  private final BriefingViewModel model;
  private final Dialogs dialogs;
  private final Label said = named(paragraph("", "choice-said"), "briefing-said");
  private final Parent root;

  ChoicePanel(Messages messages, BriefingViewModel model, Dialogs dialogs) {
    this.messages = messages;
    this.model = model;
    this.dialogs = dialogs;
    var save =
        button(messages.text("briefing.save"), Material2OutlinedMZ.SAVE, this::save, "accent");
    var print = button(messages.text("briefing.print"), Material2OutlinedMZ.PRINT, this::print);
    var tables =
        button(
            messages.text("briefing.save.tables"),
            Material2OutlinedMZ.TABLE_CHART,
            this::saveTables);
    var pageless = Bindings.createBooleanBinding(this::pageless, model.previewProperty());
    save.disableProperty().bind(pageless);
    print.disableProperty().bind(pageless);
    tables.disableProperty().bind(pageless);
    tables.visibleProperty().bind(model.choices().kindProperty().map(kind -> model.hasTables()));
    tables.managedProperty().bind(tables.visibleProperty());
    var panel =
        column(
            "choice-panel",
            field("briefing.plans", new PlanList(messages, model.choices()).root()),
            field("briefing.years", new YearsChoice(messages, model.choices()).root()),
            new HeadPanel(messages, model).root(),
            new DepartmentChoice(messages, model).root(),
            engaged(),
            units(),
            field("briefing.search", search()),
            field("briefing.size", size()),
            field("briefing.asof", asOf()));
    var scroll = styled(new ScrollPane(panel), "choice-scroll");
    said.textProperty().bind(model.saidProperty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    root =
        column(
            "choices",
            growing(scroll),
            column(
                "choice-ends",
                said,
                wide(named(save, "save-pdf")),
                row(
                    "choice-other-ends",
                    growing(wide(named(tables, "save-tables"))),
                    growing(wide(named(print, "print"))))));
  }

  Parent root() {
    return root;
  }

  private boolean pageless() {
    var preview = model.previewProperty().get();
    return preview == null || preview.count() == 0;
  }

  private Node field(String key, Node node) {
    return column("choice", label(messages.text(key), "field-word"), node);
  }

  private static Button wide(Button button) {
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  private Node engaged() {
    var columns = model.choices().columnsProperty();
    var box = named(new CheckBox(messages.text("briefing.engaged")), "engaged-only");
    box.setSelected(columns.get() == Columns.ENGAGED);
    box.setOnAction(event -> columns.set(box.isSelected() ? Columns.ENGAGED : Columns.ALL));
    var kind = model.choices().kindProperty();
    box.visibleProperty().bind(kind.isEqualTo(BriefingKind.MATRIX));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  /** Only where there are others than those issued. */
  private Node units() {
    var choices = model.choices();
    var box =
        new UnitsBox(
            messages,
            choices.unitsProperty(),
            choices::offeredUnits,
            choices.all().toArray(Observable[]::new));
    var field = field("briefing.units", box.root());
    field.visibleProperty().bind(box.root().visibleProperty());
    field.managedProperty().bind(field.visibleProperty());
    return field;
  }

  private Node size() {
    var box = named(styled(new ComboBox<PaperSize>(), "wide"), "paper-size");
    var kind = model.choices().kindProperty();
    box.itemsProperty().bind(kind.map(now -> FXCollections.observableArrayList(now.sizes())));
    box.setConverter(Choices.of(value -> messages.of("paper", value)));
    box.valueProperty().bindBidirectional(model.choices().sizeProperty());
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private Node asOf() {
    var picker = named(styled(new DatePicker(), "wide"), "as-of");
    picker.setConverter(Dates.converter(() -> model.choices().asOfProperty().get()));
    picker.setValue(model.choices().asOfProperty().get());
    picker
        .valueProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            picker.setValue(before);
          } else {
            model.choices().asOfProperty().set(now);
          }
        });
    picker.setMaxWidth(Double.MAX_VALUE);
    return picker;
  }

  private Node search() {
    var field = named(new TextField(), "briefing-search");
    field.setPromptText(messages.text("briefing.search.prompt"));
    field.textProperty().bindBidirectional(model.choices().searchProperty());
    return field;
  }

  private void save() {
    dialogs
        .save(
            root.getScene().getWindow(),
            messages.text("briefing.save"),
            messages.text("briefing.pdf"),
            "*.pdf",
            model.fileName() + ".pdf")
        .ifPresent(model::save);
  }

  private void saveTables() {
    dialogs
        .save(
            root.getScene().getWindow(),
            messages.text("briefing.save.tables"),
            messages.text("briefing.xlsx"),
            "*.xlsx",
            model.fileName() + ".xlsx")
        .ifPresent(model::saveTables);
  }

  private void print() {
    model.printers(this::choosePrinter);
  }

  private void choosePrinter(List<PrintService> printers) {
    if (printers.isEmpty()) {
      model.say(messages.text("briefing.noprinter"));
      return;
    }
    var names = printers.stream().map(PrintService::getName).toList();
    dialogs
        .choose(
            root.getScene().getWindow(), messages.text("briefing.printer"), names, names.getFirst())
        .ifPresent(name -> model.print(printers.get(names.indexOf(name))));
  }
}
