package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.seeds.DraftQuantity;

/** The numbers found in a text, to be looked at before they are taken. */
final class QuantityProposals {
  private final QuantityEditor editor;
  private final Map<CheckBox, DraftQuantity> boxes = new LinkedHashMap<>();
  private final Parent root;

  QuantityProposals(
      Messages messages, QuantityEditor editor, List<DraftQuantity> found, Runnable close) {
    this.editor = editor;
    var words = new QuantityWords(messages);
    var list = column("proposals");
    for (var one : found) {
      var box =
          new CheckBox(messages.text("quantity.proposal", one.text(), words.of(one.quantity())));
      box.setSelected(true);
      box.setWrapText(true);
      boxes.put(box, one);
      list.getChildren().add(box);
    }
    var take =
        named(
            button(
                messages.text("quantity.take"),
                Material2OutlinedAL.CHECK,
                () -> {
                  take();
                  close.run();
                },
                "accent"),
            "quantity-take");
    var leave = button(messages.text("dialog.cancel"), Material2OutlinedAL.CLOSE, close);
    root =
        styled(
            column(
                "quantity-entry",
                label(messages.text("quantity.found", found.size()), "field-word"),
                list,
                row("quantity-line", take, leave)),
            "quantity-proposals");
  }

  Parent root() {
    return root;
  }

  private void take() {
    editor.add(
        boxes.entrySet().stream()
            .filter(entry -> entry.getKey().isSelected())
            .map(Map.Entry::getValue)
            .toList());
  }
}
