package org.taizhang.app.frame;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;

/** Chooses a year of the selected plans, or all. */
final class YearChooser {
  private final Messages messages;
  private final Selection selection;
  private final ComboBox<Optional<Integer>> root =
      Nodes.neverCut(named(styled(new ComboBox<>(), "year-chooser"), "year"));
  private boolean filling;

  YearChooser(Messages messages, Workspace workspace, Selection selection) {
    this.messages = messages;
    this.selection = selection;
    root.setConverter(words());
    root.setAccessibleText(messages.text("year.choose"));
    root.valueProperty().addListener((property, before, now) -> chosen(now));
    selection.yearProperty().addListener(value -> fill());
    selection.plansProperty().addListener(value -> fill());
    workspace.ledgerProperty().addListener(value -> fill());
    fill();
  }

  ComboBox<Optional<Integer>> root() {
    return root;
  }

  private void fill() {
    List<Optional<Integer>> items = new ArrayList<>();
    items.add(Optional.empty());
    selection.years().forEach(year -> items.add(Optional.of(year)));
    filling = true;
    if (!items.equals(root.getItems())) {
      root.getItems().setAll(items);
    }
    root.setValue(Optional.ofNullable(selection.year()));
    filling = false;
  }

  private void chosen(Optional<Integer> year) {
    if (!filling) {
      selection.yearProperty().set(year.orElse(null));
    }
  }

  private StringConverter<Optional<Integer>> words() {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<Integer> year) {
        return year == null
            ? ""
            : year.map(y -> messages.text("year.one", y)).orElse(messages.text("year.all"));
      }

      @Override
      public Optional<Integer> fromString(String text) {
        throw new UnsupportedOperationException("years are chosen, not typed");
      }
    };
  }
}
