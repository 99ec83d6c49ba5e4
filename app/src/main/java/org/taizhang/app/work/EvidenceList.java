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
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.TargetId;

/** 佐证: the files of a target, with the form of the one being described. */
final class EvidenceList implements WorkPart {
  private final WorkTools tools;
  private final EvidenceDeeds deeds;
  private final FormPlace form;
  private final EntryList<EvidenceLine> list;
  private final Parent root;

  EvidenceList(WorkTools tools, TargetId id) {
    this.tools = tools;
    this.deeds = new EvidenceDeeds(tools, this::window);
    var add =
        named(
            button(
                tools.messages().text("evidence.add"),
                Material2OutlinedAL.ATTACH_FILE,
                () -> deeds.choose(id),
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
    right.add(
        icon("evidence.open", Material2OutlinedMZ.SAVE_ALT, () -> deeds.save(line.evidence())));
    if (tools.workspace().isWritable()) {
      right.add(icon("evidence.edit", Material2OutlinedAL.EDIT, () -> write(line.link())));
      right.add(icon("evidence.share", Material2OutlinedAL.LINK, () -> deeds.share(line.link())));
      right.add(
          icon("evidence.remove", Material2OutlinedAL.DELETE, () -> deeds.remove(line.link())));
    }
    return column(
        "work-words",
        WorkHead.of(line.evidence().fileName(), right.toArray(Node[]::new)),
        paragraph(line.facts(messages), "work-facts"));
  }

  private Node icon(String key, Ikon icon, Runnable action) {
    return named(iconButton(tools.messages().text(key), icon, action), key.replace('.', '-'));
  }

  private void write(EvidenceLink link) {
    var wanted = new EvidenceForm(tools, link);
    form.open(close -> new EvidenceEditor(tools, wanted, close));
  }

  private @Nullable Window window() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
