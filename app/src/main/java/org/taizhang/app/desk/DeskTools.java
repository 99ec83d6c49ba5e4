package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.app.session.OpenForms;
import org.taizhang.app.session.Words;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.EntityId;

/** What every page beside the table needs: words, edits, questions and the menu of its line. */
record DeskTools(
    Words words,
    DeskViewModel model,
    DeskActions actions,
    DeskQuestions questions,
    WorkTools work) {

  Supplier<UUID> ids() {
    return work.ids();
  }

  Messages messages() {
    return words.messages();
  }

  QuantityEditor quantities(QuantityPlace place) {
    return new QuantityEditor(model.workspace(), place, ids());
  }

  OriginalMenu originals() {
    return new OriginalMenu(messages(), model.selection()::showOriginal);
  }

  OpenForms forms() {
    return model.workspace().forms();
  }

  /** Enter in the field of a name, which is done with it. */
  void finish(TextCommit name) {
    name.finish();
    model.named();
  }

  LineMenu menu() {
    return new LineMenu(this);
  }

  /** A button with everything that can be done to the line. */
  MenuButton more(EntityId id) {
    var words = messages().text("desk.more");
    var more = named(new MenuButton(null, new FontIcon(Material2OutlinedMZ.MORE_HORIZ)), "more");
    styled(more, "button-icon", "flat", "no-arrow");
    more.setAccessibleText(words);
    more.setOnShowing(event -> more.getItems().setAll(menu().items(id)));
    // a menu button without items would not open
    more.getItems().setAll(menu().items(id));
    return neverCut(more);
  }

  /** Refreshes now and at every change of the ledger for as long as the node is in the window. */
  void whileShown(Node node, Runnable refresh) {
    var listening = new Listening(model, refresh);
    node.sceneProperty().addListener((property, before, now) -> listening.set(now != null));
    listening.set(true);
  }
}
