package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/**
 * A list with a button for each kind of what it shows, of which one is always chosen.
 *
 * @param <K> the kinds
 * @param <T> what is listed; a click or Enter opens it
 */
final class SpanList<K extends Enum<K>, T> {
  private static final double LINE = 46;

  /** What there is of each kind, and how it is said. */
  interface Kinds<K, T> {
    /** In the order of the buttons; the first that holds anything is shown. */
    List<K> all();

    /** Shown while none holds anything. */
    K usual();

    List<T> of(K kind);

    String words(K kind);

    /** Said in place of an empty list. */
    String none(K kind);

    /** Whether it must not be overlooked where there is any. */
    boolean isUrgent(K kind);
  }

  private final Kinds<K, T> kinds;
  private final Consumer<T> open;
  private final ListView<T> list = styled(new ListView<>(), "due-list");
  private final ToggleGroup group = new ToggleGroup();
  private final HBox buttons = row("due-spans");

  /**
   * @param name begins the ids of the list and of its buttons
   */
  SpanList(String name, Kinds<K, T> kinds, Supplier<ListCell<T>> cell, Consumer<T> open) {
    this.kinds = kinds;
    this.open = open;
    named(list, name + "-list");
    list.setFixedCellSize(LINE);
    list.setCellFactory(view -> cell.get());
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
    for (var kind : kinds.all()) {
      var button = named(button(kind), name + "-" + kind.name().toLowerCase(Locale.ROOT));
      buttons.getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            before.setSelected(true);
          }
        });
    choose(
        kinds.all().stream()
            .filter(kind -> !kinds.of(kind).isEmpty())
            .findFirst()
            .orElse(kinds.usual()));
  }

  Node buttons() {
    return buttons;
  }

  ListView<T> list() {
    return list;
  }

  void choose(K kind) {
    group.getToggles().stream()
        .filter(toggle -> kind.equals(toggle.getUserData()))
        .forEach(toggle -> toggle.setSelected(true));
  }

  private ToggleButton button(K kind) {
    boolean urgent = kinds.isUrgent(kind) && !kinds.of(kind).isEmpty();
    var button =
        styled(new ToggleButton(kinds.words(kind)), "due-span", urgent ? "notice" : "plain");
    button.setToggleGroup(group);
    button.setUserData(kind);
    button
        .selectedProperty()
        .addListener((property, before, now) -> {
          if (now) {
            show(kind);
          }
        });
    return neverCut(button);
  }

  private void show(K kind) {
    list.setPlaceholder(paragraph(kinds.none(kind), "panel-empty"));
    list.getItems().setAll(kinds.of(kind));
    list.scrollTo(0);
  }

  private void openChosen() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      open.accept(chosen);
    }
  }
}
