package org.taizhang.app.session;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.scene.Units;

/** Chooses which units are shown; not there while there are no others than those issued. */
public final class UnitsBox {
  private final ComboBox<Units> box = neverCut(named(styled(new ComboBox<>(), "wide"), "units"));
  private boolean filling;

  /**
   * @param offered which units there are
   * @param changes after which there may be others
   */
  public UnitsBox(
      Messages messages,
      ObjectProperty<Units> chosen,
      Supplier<List<Units>> offered,
      Observable... changes) {
    box.setConverter(Choices.of(value -> messages.of("units", value)));
    box.setTooltip(new Tooltip(messages.text("units.tip")));
    box.setAccessibleText(messages.text("briefing.units"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(chosen.get());
    box.setOnAction(event -> {
      if (!filling && box.getValue() != null) {
        chosen.set(box.getValue());
      }
    });
    InvalidationListener refresh =
        value -> {
          filling = true;
          var all = offered.get();
          if (!all.equals(box.getItems())) {
            box.getItems().setAll(all);
          }
          box.setValue(all.contains(chosen.get()) ? chosen.get() : Units.ISSUED);
          present(box, all.size() > 1);
          filling = false;
        };
    for (var change : changes) {
      change.addListener(refresh);
    }
    refresh.invalidated(chosen);
  }

  public ComboBox<Units> root() {
    return box;
  }
}
