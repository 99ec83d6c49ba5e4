package org.taizhang.app.forms;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.model.TargetId;

/** Forms on their way out and back. */
public final class FormsViewModel {
  private final FormTools tools;
  private final Selection selection;
  private final Asking asking;
  private final OutModel out;
  private final BackModel back;
  private final MissingModel missing;
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.OUT);

  public FormsViewModel(FormTools tools, Selection selection) {
    this.tools = tools;
    this.selection = selection;
    asking = new Asking(tools);
    out = new OutModel(tools, asking);
    back = new BackModel(tools, selection);
    missing = new MissingModel(tools, asking);
  }

  Messages messages() {
    return tools.messages();
  }

  FormTools tools() {
    return tools;
  }

  Asking asking() {
    return asking;
  }

  OutModel out() {
    return out;
  }

  BackModel back() {
    return back;
  }

  MissingModel missing() {
    return missing;
  }

  /** What is being done. */
  ObjectProperty<Part> partProperty() {
    return part;
  }

  /** Opens the target where everything about it is told. */
  void open(TargetId target) {
    selection.show(Room.DESK, target);
  }
}
