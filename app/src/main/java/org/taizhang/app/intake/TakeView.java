package org.taizhang.app.intake;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Messages;
import org.taizhang.seeds.Finding;

/** What becomes of every document that was read; beside it what a new version says otherwise. */
final class TakeView {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Messages messages;
  private final IntakeViewModel model;
  private final List<TakeCard> cards = new ArrayList<>();
  private final Map<Revision, RevisionView> revisions = new HashMap<>();
  private final ScrollPane scroll;
  private final StackPane beside = styled(new StackPane(), "take-beside");
  private final Parent root;
  private @Nullable IntakeFile looked;

  TakeView(Messages messages, IntakeViewModel model) {
    this.messages = messages;
    this.model = model;
    var column = column("take");
    for (var file : model.readable()) {
      var draft = file.draftProperty().get();
      if (draft != null) {
        var card = new TakeCard(messages, model, file, draft, cards.size() + 1);
        card.onLook(() -> look(file));
        cards.add(card);
        column.getChildren().add(card.root());
      }
    }
    column.getChildren().addFirst(conflicts());
    scroll = styled(new ScrollPane(column), "take-scroll");
    scroll.setFitToWidth(true);
    root = named(row("take-step", growing(scroll), growing(beside)), "import-take-step");
    model.judgedProperty().subscribe(times -> judge());
  }

  Parent root() {
    return root;
  }

  /** What differs from the plan of the ledger, or the decision about the first document. */
  void focus() {
    if (!cards.isEmpty()) {
      cards.getFirst().focus();
    }
    var shown = differences();
    if (shown != null) {
      shown.focus();
    }
  }

  /** Goes on to the next difference by 1, or back by -1. */
  void step(int by) {
    var shown = differences();
    if (shown != null) {
      shown.step(by);
    }
  }

  private @Nullable RevisionView differences() {
    return looked == null ? null : revisions.get(model.revision(looked));
  }

  private Node conflicts() {
    var list = named(column("conflicts"), "import-conflicts");
    model
        .conflictsProperty()
        .subscribe(found -> {
          present(list, !found.isEmpty());
          list.getChildren()
              .setAll(label(messages.text("conflict.heading", found.size()), "panel-title"));
          found.forEach(one -> list.getChildren().add(conflict(one)));
        });
    return list;
  }

  /** A click goes to the item that says so, where it is one of a document that is coming. */
  private Node conflict(Finding found) {
    var goal = ConflictGoal.of(messages, model.readable(), found);
    Labeled line =
        goal.<Labeled>map(
                one -> {
                  var link = styled(new Hyperlink(found.text()), "conflict", "conflict-link");
                  link.setWrapText(true);
                  link.setMinHeight(Region.USE_PREF_SIZE);
                  link.setOnAction(event -> model.show(one.file(), one.item()));
                  return link;
                })
            .orElseGet(() -> paragraph(found.text(), "conflict"));
    line.setGraphic(styled(new FontIcon(Material2OutlinedMZ.WARNING), "conflict-shape"));
    return line;
  }

  private void look(IntakeFile file) {
    looked = file;
    judge();
  }

  private void judge() {
    cards.forEach(TakeCard::judge);
    var versions =
        model.readable().stream()
            .filter(file -> model.decision(file) instanceof Decision.NewVersion)
            .toList();
    if (!versions.contains(looked)) {
      looked = versions.isEmpty() ? null : versions.getFirst();
    }
    var file = looked;
    present(beside, file != null);
    scroll.pseudoClassStateChanged(NARROW, file != null);
    if (file != null) {
      put(differences(file));
    }
  }

  private Node differences(IntakeFile file) {
    return revisions
        .computeIfAbsent(
            model.revision(file),
            revision ->
                new RevisionView(
                    messages, revision, messages.text("version.differences", file.name())))
        .root();
  }

  private void put(Node content) {
    if (!beside.getChildren().equals(List.of(content))) {
      beside.getChildren().setAll(content);
    }
  }
}
