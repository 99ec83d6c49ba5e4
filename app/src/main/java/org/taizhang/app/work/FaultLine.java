package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.Label;

/** Why a form cannot be saved; takes no room while it can. */
final class FaultLine {
  private FaultLine() {}

  static Label of(String id, StringExpression fault) {
    var line = named(paragraph("", "form-note"), id);
    line.textProperty().bind(fault);
    line.visibleProperty().bind(fault.isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
