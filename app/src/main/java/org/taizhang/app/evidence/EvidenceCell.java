package org.taizhang.app.evidence;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.backup.Sizes;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.FileDrops;
import org.taizhang.app.kit.FilledCell;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.States;
import org.taizhang.app.session.WorkWords;
import org.taizhang.app.work.EvidenceDeeds;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;

/** A file above the first of its targets, or a further target of it, or one that lacks files. */
final class EvidenceCell extends FilledCell<EvidenceRow> {
  private final Messages messages;
  private final EvidenceViewModel model;
  private final EvidenceDeeds deeds;

  EvidenceCell(EvidenceViewModel model, EvidenceDeeds deeds) {
    this.messages = model.messages();
    this.model = model;
    this.deeds = deeds;
    if (model.isWritable()) {
      FileDrops.on(this, this::drop);
    }
  }

  /** On a line with a target for that target, elsewhere after a question. */
  private void drop(List<Path> files) {
    var row = getItem();
    var place = row == null ? null : row.place();
    if (place == null) {
      deeds.take(files);
    } else {
      deeds.take(files, place.target().id());
    }
  }

  @Override
  protected void updateItem(@Nullable EvidenceRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
    } else {
      setGraphic(shown(row));
      setTooltip(new Tooltip(tip(row)));
    }
  }

  private Node shown(EvidenceRow row) {
    return switch (row) {
      case EvidenceRow.Linked linked -> linked(linked);
      case EvidenceRow.Loose(Evidence file, var _) ->
          column(
              "history-row",
              name(file),
              label(messages.text("evidence.loose"), "history-note", "cut-cell"));
      case EvidenceRow.Lacking lacking ->
          column(
              "history-row",
              target(lacking.place()),
              label(text(lacking.place()), "history-gist", "cut-cell", "evidence-indent"));
    };
  }

  private Node linked(EvidenceRow.Linked row) {
    VBox lines = column("history-row");
    if (model.isFirst(getIndex())) {
      lines.getChildren().add(name(row.file()));
    }
    lines.getChildren().add(target(row.place()));
    lines
        .getChildren()
        .add(label(where(row.link()), "history-gist", "cut-cell", "evidence-indent"));
    return lines;
  }

  private HBox name(Evidence file) {
    var line = row("history-line", growing(label(file.fileName(), "evidence-name", "cut-cell")));
    if (file.internal()) {
      line.getChildren().add(whole(messages.text("evidence.internal.tag"), "tag-open"));
    }
    line.getChildren()
        .add(
            whole(
                messages.text("evidence.came", Sizes.of(file.size()), Dates.day(file.received())),
                "history-note"));
    return line;
  }

  private HBox target(Place place) {
    return row(
        "history-line",
        States.sign(place.target().state()),
        growing(label(place.words(messages), "history-subject", "cut-cell")));
  }

  private String where(EvidenceLink link) {
    return Stream.of(
            link.pages().isEmpty() ? "" : messages.text("work.pages", link.pages()),
            new WorkWords(messages).of(link.filing()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("　"));
  }

  private static String text(Place place) {
    return place.target().text().replace('\n', ' ');
  }

  private String tip(EvidenceRow row) {
    var place = row.place();
    var target =
        place == null
            ? ""
            : String.join(
                "\n",
                place.words(messages),
                messages.of("state", place.target().state()),
                place.target().text());
    return switch (row) {
      case EvidenceRow.Linked linked -> linked.file().fileName() + "\n" + target;
      case EvidenceRow.Loose loose -> loose.file().fileName();
      case EvidenceRow.Lacking _ -> target;
    };
  }
}
