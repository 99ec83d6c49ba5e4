package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.session.KeptCopy;
import org.taizhang.app.session.Notice;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.TargetId;

/** 佐证: the files of a target, with the form of the one being described. */
final class EvidenceList implements WorkPart {
  private static final List<String> USUAL =
      List.of(
          "*.pdf", "*.ofd", "*.jpg", "*.jpeg", "*.png", "*.doc", "*.docx", "*.xls", "*.xlsx",
          "*.wps", "*.et", "*.zip");

  private final WorkTools tools;
  private final TargetId id;
  private final FormPlace form;
  private final EntryList<EvidenceLine> list;
  private final Parent root;

  EvidenceList(WorkTools tools, TargetId id) {
    this.tools = tools;
    this.id = id;
    var add =
        named(
            button(
                tools.messages().text("evidence.add"),
                Material2OutlinedAL.ATTACH_FILE,
                this::choose,
                "small"),
            "evidence-add");
    form = new FormPlace(tools, id, TargetWork.Part.EVIDENCE, add);
    var none = tools.workspace().isWritable() ? "evidence.none" : "evidence.none.read";
    list =
        new EntryList<>(
            "work-evidence",
            () -> EvidenceLine.of(tools, id),
            this::node,
            tools.messages().text(none));
    list.refresh();
    root = column("work-part", list.root(), form.root(), add);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void refresh() {
    list.refresh();
  }

  private Node node(EvidenceLine line) {
    var messages = tools.messages();
    List<Node> right = new ArrayList<>();
    if (line.evidence().internal()) {
      right.add(whole(messages.text("evidence.internal.tag"), "tag-open"));
    }
    right.add(icon("evidence.open", Material2OutlinedMZ.SAVE_ALT, () -> open(line)));
    if (tools.workspace().isWritable()) {
      right.add(icon("evidence.edit", Material2OutlinedAL.EDIT, () -> write(line.link())));
      right.add(icon("evidence.share", Material2OutlinedAL.LINK, () -> share(line)));
      right.add(icon("evidence.remove", Material2OutlinedAL.DELETE, () -> remove(line)));
    }
    return column(
        "work-words",
        WorkHead.of(line.evidence().fileName(), right.toArray(Node[]::new)),
        paragraph(line.facts(messages), "work-facts"));
  }

  private Node icon(String key, Ikon icon, Runnable action) {
    return named(iconButton(tools.messages().text(key), icon, action), key.replace('.', '-'));
  }

  private void choose() {
    var messages = tools.messages();
    var files =
        tools
            .dialogs()
            .openSeveral(
                window(), messages.text("evidence.add"), messages.text("evidence.usual"), USUAL);
    if (!files.isEmpty()) {
      new EvidenceIntake(tools).take(files, List.of(id));
    }
  }

  private void open(EvidenceLine line) {
    new KeptCopy(tools.messages(), tools.dialogs(), tools.background(), tools.kept())
        .save(window(), line.evidence());
  }

  private void write(EvidenceLink link) {
    var wanted = new EvidenceForm(tools, link);
    form.open(close -> new EvidenceEditor(tools, wanted, close));
  }

  private void share(EvidenceLine line) {
    var messages = tools.messages();
    var picker = new TargetPicker(messages, tools.ledger(), id);
    var title = messages.text("evidence.share.title", line.evidence().fileName());
    if (tools
        .dialogs()
        .check(
            window(), title, picker.root(), messages.text("evidence.share.yes"), picker.none())) {
      var edit = EvidenceLinks.share(tools.ledger(), line.link(), picker.chosen(), tools.ids());
      if (!edit.edits().isEmpty()) {
        tools.workspace().submit(edit, messages.text("evidence.shared", edit.edits().size()));
      }
    }
  }

  private void remove(EvidenceLine line) {
    var messages = tools.messages();
    if (EvidenceLinks.isNeeded(tools.ledger(), line.link())) {
      tools.workspace().tell(new Notice.Hint(messages.text("evidence.needed")));
    } else {
      tools
          .workspace()
          .submit(
              EvidenceLinks.remove(tools.ledger(), line.link()),
              messages.text("evidence.removed", line.evidence().fileName()));
    }
  }

  private @Nullable Window window() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
