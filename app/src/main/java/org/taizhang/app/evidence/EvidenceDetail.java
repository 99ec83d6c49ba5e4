package org.taizhang.app.evidence;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.iconButton;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.FileDrops;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.preview.PreviewPane;
import org.taizhang.app.session.WorkWords;
import org.taizhang.app.work.EvidenceDeeds;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;

/** The line that is looked at: what it is, what can be done about it, and the page. */
final class EvidenceDetail {
  private final Messages messages;
  private final EvidenceViewModel model;
  private final EvidenceDeeds deeds;
  private final PreviewPane preview;
  private final StackPane root = named(styled(new StackPane(), "desk-detail"), "evidence-detail");

  EvidenceDetail(EvidenceViewModel model, EvidenceDeeds deeds) {
    this.messages = model.messages();
    this.model = model;
    this.deeds = deeds;
    this.preview = new PreviewPane(model.preview());
    if (model.isWritable()) {
      FileDrops.on(root, this::drop);
    }
    model.openProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  private void drop(List<Path> files) {
    var row = model.openProperty().get();
    var place = row == null ? null : row.place();
    if (place == null) {
      deeds.take(files);
    } else {
      deeds.take(files, place.target().id());
    }
  }

  private void show() {
    root.getChildren()
        .setAll(
            switch (model.openProperty().get()) {
              case EvidenceRow.Linked row -> linked(row);
              case EvidenceRow.Loose row -> loose(row.file());
              case EvidenceRow.Lacking row -> lacking(row.place());
              case null -> paragraph(messages.text("evidence.closed"), "empty-text");
            });
  }

  private Node linked(EvidenceRow.Linked row) {
    preview.offer(actions(row));
    return column(
        "evidence-detail",
        head(row.file()),
        paragraph(row.place().words(messages)),
        named(paragraph(facts(row), "history-facts"), "evidence-facts"),
        growing(preview.root()));
  }

  private Node loose(Evidence file) {
    preview.offer(List.of(save(file)));
    return column(
        "evidence-detail",
        head(file),
        paragraph(messages.text("evidence.loose"), "history-facts"),
        growing(preview.root()));
  }

  private Node lacking(Place place) {
    var page =
        column(
            "evidence-detail",
            paragraph(place.words(messages), "history-title"),
            paragraph(
                Stream.of(
                        messages.of("state", place.target().state()),
                        String.join("、", place.departments()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("　")),
                "history-facts"),
            paragraph(place.target().text()));
    var buttons = row("filters");
    if (model.isWritable()) {
      var id = place.target().id();
      buttons
          .getChildren()
          .add(
              named(
                  button(
                      messages.text("evidence.add"),
                      Material2OutlinedAL.ATTACH_FILE,
                      () -> deeds.choose(id),
                      "accent"),
                  "evidence-lacking-add"));
    }
    buttons
        .getChildren()
        .add(
            named(
                button(
                    messages.text("evidence.visit"),
                    Material2OutlinedAL.ARROW_FORWARD,
                    () -> model.visit(place)),
                "evidence-visit"));
    page.getChildren().add(buttons);
    if (model.isWritable()) {
      page.getChildren().add(paragraph(messages.text("evidence.drop"), "history-facts"));
    }
    return page;
  }

  private Node head(Evidence file) {
    var name = paragraph(file.fileName(), "evidence-title");
    name.setMaxWidth(Double.MAX_VALUE);
    var line = row("history-line", growing(name));
    if (file.internal()) {
      line.getChildren().add(whole(messages.text("evidence.internal.tag"), "tag-open"));
    }
    return line;
  }

  private String facts(EvidenceRow.Linked row) {
    int others = model.links(row) - 1;
    EvidenceLink link = row.link();
    return Stream.of(
            link.pages().isEmpty() ? "" : messages.text("work.pages", link.pages()),
            new WorkWords(messages).of(link.filing()),
            others == 0 ? "" : messages.text("evidence.elsewhere", others),
            row.file().note())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("　"));
  }

  private List<Node> actions(EvidenceRow.Linked row) {
    List<Node> actions = new ArrayList<>();
    actions.add(
        icon("evidence.visit", Material2OutlinedAL.ARROW_FORWARD, () -> model.visit(row.place())));
    actions.add(save(row.file()));
    if (model.isWritable()) {
      actions.add(
          icon("evidence.edit", Material2OutlinedAL.EDIT, () -> deeds.describe(row.link())));
      actions.add(icon("evidence.share", Material2OutlinedAL.LINK, () -> deeds.share(row.link())));
      actions.add(
          icon("evidence.remove", Material2OutlinedAL.DELETE, () -> deeds.remove(row.link())));
    }
    return actions;
  }

  private Node save(Evidence file) {
    return icon("evidence.open", Material2OutlinedMZ.SAVE_ALT, () -> deeds.save(file));
  }

  private Node icon(String key, Ikon icon, Runnable action) {
    return named(iconButton(messages.text(key), icon, action), "room-" + key.replace('.', '-'));
  }
}
