package org.taizhang.app.departments;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;

/**
 * Corrects a name, handed on with Enter or when the field is left: half a name would else become an
 * alias. A name that another department has is most likely that department, so it asks.
 */
final class NameEditor {
  private final Messages messages;
  private final DepartmentEditor editor;
  private final GrowingText field =
      named(styled(new GrowingText(), "detail-name"), "department-name");
  private final CheckBox keep;
  private final TextCommit commit;
  private final Label question = paragraph("", "department-question");
  private final Node asking;
  private final Parent root;
  private String wanted = "";

  NameEditor(Messages messages, DepartmentEditor editor) {
    this.messages = messages;
    this.editor = editor;
    commit =
        new TextCommit(
            field,
            () -> editor.exists() ? editor.department().name() : null,
            this::rename,
            text -> false);
    field.keepToOneLine(commit::finish);
    field.setEditable(editor.isWritable());
    field.setAccessibleText(messages.text("departments.column.name"));
    keep = named(new CheckBox(messages.text("departments.keep")), "department-keep");
    keep.setSelected(true);
    present(keep, editor.isWritable());
    asking =
        named(
            row(
                "department-add",
                growing(question),
                button(
                    messages.text("departments.same.merge"),
                    Material2OutlinedAL.CALL_MERGE,
                    this::merge),
                button(
                    messages.text("departments.same.rename"),
                    Material2OutlinedMZ.SPELLCHECK,
                    this::renameAnyway)),
            "department-same");
    present(asking, false);
    root = column("departments", field, keep, asking);
  }

  Parent root() {
    return root;
  }

  void refresh() {
    commit.refresh();
  }

  private void rename(String name) {
    wanted = name;
    var holder = editor.holderOf(name);
    question.setText(messages.text("departments.same", name.strip()));
    present(asking, holder.isPresent());
    if (holder.isEmpty()) {
      editor.rename(name, keep.isSelected());
    }
  }

  private void renameAnyway() {
    present(asking, false);
    editor.rename(wanted, keep.isSelected());
  }

  private void merge() {
    present(asking, false);
    editor.holderOf(wanted).ifPresent(holder -> editor.mergeInto(holder.id()));
  }
}
