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

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Lights;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.pace.Light;

/** Who is behind and why: the lights as one bar, and the targets of one light below it. */
final class LightsPanel {
  /** The worst first, as a leader reads it. */
  private static final List<Light> ORDER =
      List.of(Light.RED, Light.YELLOW, Light.GREY, Light.GREEN, Light.BLUE);

  private static final double LINE = 46;

  private final Messages messages;
  private final OverviewViewModel model;
  private final LightFigures figures;
  private final ListView<LitTarget> list = named(new ListView<>(), "lights-list");
  private final ToggleGroup group = new ToggleGroup();
  private final Region root;

  LightsPanel(Messages messages, OverviewViewModel model, LightFigures figures) {
    this.messages = messages;
    this.model = model;
    this.figures = figures;
    styled(list, "due-list");
    list.setFixedCellSize(LINE);
    list.setCellFactory(view -> new LitCell(messages));
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
    root =
        named(
            column("panel", head(), bar(), choices(), growing(list), period()), "overview-lights");
  }

  Region root() {
    return root;
  }

  private Node head() {
    return row(
        "panel-head",
        whole(messages.text("overview.lights"), "panel-title"),
        spacer(),
        whole(messages.text("overview.lights.day", Dates.day(figures.day())), "panel-note"));
  }

  private Node bar() {
    var parts =
        ORDER.stream()
            .map(light ->
                new StackBar.Part(
                    figures.of(light).size(),
                    Lights.letter(light, messages),
                    Lights.style(light),
                    messages.text(
                        "overview.lights.count",
                        messages.of("light", light),
                        figures.of(light).size()),
                    () -> choose(light)))
            .toList();
    return named(row("year-line", growing(new StackBar(parts, figures.total()))), "lights-bar");
  }

  /** The first light that any target has is shown. */
  private Node choices() {
    HBox choices = row("due-spans");
    for (var light : ORDER) {
      choices.getChildren().add(button(light));
    }
    group
        .selectedToggleProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            before.setSelected(true);
          } else {
            show((Light) now.getUserData());
          }
        });
    choose(
        ORDER.stream()
            .filter(light -> !figures.of(light).isEmpty())
            .findFirst()
            .orElse(Light.GREEN));
    return choices;
  }

  private ToggleButton button(Light light) {
    int count = figures.of(light).size();
    var text = messages.text("overview.lights.count", messages.of("light", light), count);
    var button = new ToggleButton(text);
    styled(button, "due-span", light == Light.RED && count > 0 ? "notice" : "plain");
    button.setToggleGroup(group);
    button.setUserData(light);
    return neverCut(named(button, "lights-" + light.name().toLowerCase(Locale.ROOT)));
  }

  private void choose(Light light) {
    group.getToggles().stream()
        .filter(toggle -> light.equals(toggle.getUserData()))
        .forEach(toggle -> toggle.setSelected(true));
  }

  private void show(Light light) {
    list.setPlaceholder(
        paragraph(
            messages.text("overview.lights.none", messages.of("light", light)), "panel-empty"));
    list.getItems().setAll(figures.of(light));
    list.scrollTo(0);
  }

  /** What became different since the last frozen period, and the way to freeze the next. */
  private Node period() {
    var since = paragraph("", "panel-note");
    since.textProperty().bind(model.sinceProperty());
    var freeze = styled(new Button(messages.text("overview.freeze")), "figure-link");
    freeze.setDisable(!model.isWritable());
    freeze.setOnAction(event -> model.freeze(root.getScene().getWindow()));
    return row("period-line", since, spacer(), neverCut(named(freeze, "overview-freeze")));
  }

  private void openChosen() {
    var lit = list.getSelectionModel().getSelectedItem();
    if (lit != null) {
      model.open(lit);
    }
  }
}
