package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.overview.Agenda.Span;

/** What falls due, nearest first: overdue, within thirty days, later. */
final class DuePanel {
  private static final double LINE = 46;

  private final Messages messages;
  private final OverviewViewModel model;
  private final Agenda agenda;
  private final ListView<DueTarget> list = named(new ListView<>(), "due-list");
  private final Region root;

  DuePanel(Messages messages, OverviewViewModel model, Agenda agenda) {
    this.messages = messages;
    this.model = model;
    this.agenda = agenda;
    styled(list, "due-list");
    list.setFixedCellSize(LINE);
    list.setCellFactory(view -> new DueCell(messages));
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        openChosen();
      }
    });
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openChosen();
      }
    });
    root = named(column("panel", head(), growing(list)), "overview-due");
  }

  Region root() {
    return root;
  }

  private Node head() {
    var title = whole(messages.text("overview.due"), "panel-title");
    title.setTooltip(new Tooltip(messages.text("overview.due.tip", Dates.day(model.today()))));
    return row("panel-head", title, spacer(), spans());
  }

  /** The first of them that holds anything is shown. */
  private Node spans() {
    var group = new ToggleGroup();
    HBox spans = row("due-spans");
    for (var span : Span.values()) {
      spans.getChildren().add(button(span, group));
    }
    group
        .selectedToggleProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            before.setSelected(true);
          } else {
            show((Span) now.getUserData());
          }
        });
    var shown =
        Stream.of(Span.values())
            .filter(span -> !agenda.in(span).isEmpty())
            .findFirst()
            .orElse(Span.SOON);
    group.getToggles().stream()
        .filter(toggle -> shown.equals(toggle.getUserData()))
        .forEach(toggle -> toggle.setSelected(true));
    return spans;
  }

  private ToggleButton button(Span span, ToggleGroup group) {
    int count = agenda.in(span).size();
    var text = messages.text("overview.due." + span.name(), count);
    var button = new ToggleButton(text);
    styled(button, "due-span", span == Span.OVERDUE && count > 0 ? "notice" : "plain");
    button.setToggleGroup(group);
    button.setUserData(span);
    return neverCut(named(button, "due-" + span.name().toLowerCase(Locale.ROOT)));
  }

  private void show(Span span) {
    list.setPlaceholder(
        paragraph(messages.text("overview.due." + span.name() + ".none"), "panel-empty"));
    list.getItems().setAll(agenda.in(span));
    list.scrollTo(0);
  }

  private void openChosen() {
    var due = list.getSelectionModel().getSelectedItem();
    if (due != null) {
      model.open(due);
    }
  }
}
