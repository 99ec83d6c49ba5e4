package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.binding.StringExpression;
import javafx.scene.control.Label;

/** Why a form cannot be saved; takes no room while it can. */
public final class FaultLine {
  private FaultLine() {}

  /** The first of the faults there is; empty when there is none. */
  public static StringBinding first(StringExpression... faults) {
    return Bindings.createStringBinding(
        () ->
            Stream.of(faults)
                .map(StringExpression::get)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse(""),
        faults);
  }

  /** The line that says it. */
  public static Label of(String id, StringExpression fault) {
    var line = named(paragraph("", "form-note"), id);
    line.textProperty().bind(fault);
    line.visibleProperty().bind(fault.isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
