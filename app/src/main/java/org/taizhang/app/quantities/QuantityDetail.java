package org.taizhang.app.quantities;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.MeasureWords;
import org.taizhang.model.quantity.Check;
import org.taizhang.model.quantity.Measure;
import org.taizhang.model.quantity.Reach;

/** The open line: its total against the sum of its years, and every year with what is reached. */
final class QuantityDetail {
  private final Messages messages;
  private final QuantitiesViewModel model;
  private final MeasureWords words;
  private final VBox page = column("measure-page");
  private final ScrollPane root = named(styled(new ScrollPane(page), "detail-scroll"), "measure");

  QuantityDetail(Messages messages, QuantitiesViewModel model) {
    this.messages = messages;
    this.model = model;
    this.words = new MeasureWords(messages);
    root.setFitToWidth(true);
    model.openProperty().addListener((property, before, now) -> show(now));
    show(model.openProperty().get());
  }

  Parent root() {
    return root;
  }

  private void show(@Nullable QuantityRow row) {
    if (row == null) {
      page.getChildren().setAll(paragraph(messages.text("measure.choose"), "panel-empty"));
      return;
    }
    List<Node> parts = new ArrayList<>();
    parts.add(named(paragraph(words.subject(row.measure()), "measure-title"), "measure-title"));
    parts.add(paragraph(messages.text("measure.place", row.place(), row.code()), "measure-place"));
    parts.addAll(total(row.measure()));
    row.measure().years().forEach(year -> parts.add(year(row.measure(), year)));
    if (!row.departments().isEmpty()) {
      parts.add(
          paragraph(
              messages.text("measure.departments", String.join("、", row.departments())),
              "measure-place"));
    }
    parts.add(
        named(
            button(
                messages.text("measure.go"), Material2OutlinedAL.FACT_CHECK, () -> model.show(row)),
            "measure-go"));
    page.getChildren().setAll(parts);
    root.setVvalue(0);
  }

  private List<Node> total(Measure measure) {
    List<Node> parts = new ArrayList<>();
    var reach = measure.total();
    var unit = words.unit(measure);
    var said = words.total(measure);
    parts.add(
        amount(
            messages.text("measure.total"), said.isEmpty() ? messages.text("measure.none") : said));
    var check = measure.check();
    if (check != null && !check.years().isEmpty()) {
      parts.add(amount(messages.text("measure.years"), words.arithmetic(measure)));
    }
    if (check != null) {
      parts.add(amount(messages.text("measure.verdict"), verdict(check)));
    }
    parts.add(figures(messages.text("measure.sofar"), reach, unit));
    parts.add(new ReachBar(reach));
    return parts;
  }

  private String verdict(Check check) {
    return words.verdict(check);
  }

  private static Node amount(String what, String said) {
    return row("measure-amount", whole(what, "field-word"), paragraph(said, "measure-said"));
  }

  private Node figures(String what, Reach reach, String unit) {
    return row(
        "measure-figures",
        whole(what, "field-word"),
        whole(words.reached(reach, unit), "measure-reached"),
        spacer(),
        whole(words.standing(reach, unit), "measure-standing", ReachBar.style(reach.attained())));
  }

  /** A button that leads to the target of the year. */
  private Node year(Measure measure, Measure.Year year) {
    var reach = year.reach();
    var unit = words.unit(measure);
    var go = styled(new Button(), "measure-year");
    go.setGraphic(
        column(
            "measure-year-line",
            row(
                "measure-figures",
                whole(messages.text("year.one", year.year()), "measure-year-name"),
                label(words.promised(year), "measure-promised"),
                spacer(),
                whole(words.reached(reach, unit), "measure-reached"),
                whole(
                    words.standing(reach, unit),
                    "measure-standing",
                    ReachBar.style(reach.attained()))),
            new ReachBar(reach)));
    go.setMaxWidth(Double.MAX_VALUE);
    var said =
        messages.text(
            "measure.year.tip", year.year(), words.promised(year), words.standing(reach, unit));
    go.setAccessibleText(said);
    go.setTooltip(new Tooltip(said));
    go.setOnAction(event -> model.show(year));
    return neverCut(named(go, "measure-year-" + year.year()));
  }
}
