package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.TextCommit;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.revise.Outline;

/** A section: its name, where it stands, what is in it, and what can be put into it. */
final class SectionPage implements DeskPage {
  private final Messages messages;
  private final Workspace workspace;
  private final SectionId id;
  private final GrowingText nameField =
      named(styled(new GrowingText(), "detail-name"), "section-name");
  private final TextCommit name;
  private final Label above = paragraph("", "detail-section");
  private final Label counts = paragraph("", "detail-section");
  private final ScrollPane root;

  SectionPage(DeskTools tools, Workspace workspace, SectionId id) {
    this.messages = tools.messages();
    this.workspace = workspace;
    this.id = id;
    name =
        new TextCommit(
            nameField, this::now, this::rename, typed -> Fields.SECTION_NAME.accepts(typed));
    nameField.keepToOneLine(() -> tools.finish(name));
    nameField.setEditable(workspace.isWritable());
    var page = column("detail", head(tools), nameField, counts, buttons(tools));
    root = named(styled(new ScrollPane(page), "detail-scroll"), "section-page");
    root.setFitToWidth(true);
    tools.whileShown(root, this::refresh);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void name() {
    nameField.requestFocus();
    nameField.selectAll();
  }

  private Node head(DeskTools tools) {
    return row(
        "detail-origin",
        whole(messages.text("kind.section"), "tag"),
        above,
        spacer(),
        tools.more(id));
  }

  private Node buttons(DeskTools tools) {
    var actions = tools.actions();
    var buttons =
        styled(
            new FlowPane(
                one(
                    "desk.menu.project",
                    Material2OutlinedMZ.PLAYLIST_ADD,
                    () -> actions.newProject(id)),
                one(
                    "desk.menu.subsection",
                    Material2OutlinedAL.CREATE_NEW_FOLDER,
                    () -> actions.newSection(workspace.ledger().section(id).plan(), id)),
                one("quantity.up", Material2OutlinedAL.ARROW_UPWARD, () -> actions.shift(id, -1)),
                one(
                    "quantity.down",
                    Material2OutlinedAL.ARROW_DOWNWARD,
                    () -> actions.shift(id, 1))),
            "page-buttons");
    present(buttons, workspace.isWritable());
    return buttons;
  }

  private Node one(String key, Ikon icon, Runnable action) {
    return named(button(messages.text(key), icon, action), key.replace('.', '-'));
  }

  private void refresh() {
    if (workspace.ledger().find(id) instanceof Section section) {
      var ledger = workspace.ledger();
      name.refresh();
      var parent = section.parent();
      var plan = ledger.plan(section.plan()).code();
      above.setText(
          parent == null
              ? plan
              : messages.text("section.above", plan, ledger.section(parent).name()));
      List<Section> inside = Outline.within(ledger, section);
      counts.setText(
          messages.text(
              "section.counts", inside.size() - 1, Outline.projectsWithin(ledger, section).size()));
    }
  }

  private void rename(String typed) {
    if (workspace.ledger().find(id) instanceof Section section) {
      var wanted = typed.strip();
      if (!wanted.equals(section.name())) {
        workspace.submit(new Edit.Change<>(id, Fields.SECTION_NAME, section.name(), wanted));
      }
    }
  }

  private @Nullable String now() {
    return workspace.ledger().find(id) instanceof Section section ? section.name() : null;
  }
}
