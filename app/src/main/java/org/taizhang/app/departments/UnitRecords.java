package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.UnitChange;
import org.taizhang.app.session.UnitWords;

/** 变更记录: how a department came to be what it is, and what it became. */
final class UnitRecords {
  private final Messages messages;
  private final DepartmentEditor editor;
  private final VBox root = named(column("departments"), "unit-records");
  private List<UnitChange> shown = List.of();

  UnitRecords(Messages messages, DepartmentEditor editor) {
    this.messages = messages;
    this.editor = editor;
    refresh();
  }

  Parent root() {
    return root;
  }

  void refresh() {
    var changes = UnitChange.of(editor.ledger(), Set.of(editor.department().id()));
    if (!changes.equals(shown)) {
      shown = changes;
      root.getChildren().setAll(label(messages.text("reorganise.records"), "detail-heading"));
      changes.forEach(change -> root.getChildren().add(sentence(change)));
    }
    present(root, !changes.isEmpty());
  }

  private Node sentence(UnitChange change) {
    return paragraph(new UnitWords(messages).of(change), "detail-section");
  }
}
