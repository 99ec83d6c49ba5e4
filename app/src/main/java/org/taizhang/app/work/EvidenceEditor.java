package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Where in a file and in the archive to look, to be filled in at the target. */
final class EvidenceEditor implements WorkEditor {
  private final WorkTools tools;
  private final EvidenceForm form;
  private final EvidenceFields fields;

  /**
   * @param close takes the form away, saved or given up
   */
  EvidenceEditor(WorkTools tools, EvidenceForm form, Runnable close) {
    this.tools = tools;
    this.form = form;
    this.fields = new EvidenceFields(tools.messages(), form);
    var keys = new FormKeys(tools, this::isChanged, form::save, close);
    fields.root().getChildren().add(foot(keys));
    keys.install(fields.root());
  }

  @Override
  public Parent root() {
    return fields.root();
  }

  @Override
  public void begin() {
    fields.begin();
  }

  @Override
  public boolean isChanged() {
    return form.isChanged();
  }

  private Node foot(FormKeys keys) {
    var save =
        named(
            button(
                tools.messages().text("work.save"),
                Material2OutlinedMZ.SAVE,
                keys::save,
                "small",
                "accent"),
            "evidence-save");
    return row("work-line", spacer(), keys.cancel("evidence-cancel"), save);
  }
}
