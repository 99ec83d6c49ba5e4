package org.taizhang.app.evidence;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;
import static org.taizhang.app.kit.Nodes.wholeOrNone;

import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.work.EvidenceDeeds;

/** 佐证材料: the files and what they support, or what lacks them, beside the page looked at. */
public final class EvidenceView {
  private static final double LIST_SHARE = 0.46;
  private static final String ENDING = ".xlsx";

  private final Messages messages;
  private final EvidenceViewModel model;
  private final Dialogs dialogs;
  private final EvidenceDeeds deeds;
  private final Label figures = named(wholeOrNone("", "room-note"), "evidence-figures");
  private final Label due = named(whole("", "tag-open"), "evidence-due");
  private final Parent root;

  public EvidenceView(EvidenceViewModel model) {
    this.messages = model.messages();
    this.model = model;
    this.dialogs = model.tools().dialogs();
    this.deeds = new EvidenceDeeds(model.tools(), this::owner);
    var split =
        styled(
            new SplitPane(
                new EvidenceLines(model, deeds).root(), new EvidenceDetail(model, deeds).root()),
            "desk-split");
    split.setDividerPositions(LIST_SHARE);
    root =
        named(
            column("room", head(), new EvidenceFilterBar(model).root(), growing(split)),
            "evidence");
    model.allProperty().addListener(value -> count());
    count();
  }

  public Parent root() {
    return root;
  }

  private Node head() {
    var add =
        named(
            button(
                messages.text("evidence.add"),
                Material2OutlinedAL.ATTACH_FILE,
                deeds::choose,
                "accent"),
            "evidence-room-add");
    present(add, model.isWritable());
    return row(
        "room-head",
        whole(messages.text("room.EVIDENCE"), "room-title"),
        due,
        growing(figures),
        spacer(),
        export(),
        add);
  }

  private Node export() {
    var export =
        named(
            button(messages.text("evidence.export"), Material2OutlinedMZ.SAVE_ALT, this::save),
            "evidence-export");
    export
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.rowsProperty().get().isEmpty(), model.rowsProperty()));
    return export;
  }

  private void count() {
    var now = model.figures();
    figures.setText(
        now.files() == 0
            ? messages.text("evidence.figures.none", now.lacking())
            : messages.text("evidence.figures", now.files(), now.targets(), now.lacking()));
    due.setText(messages.text("evidence.due", now.due()));
    present(due, now.due() > 0);
  }

  private void save() {
    var what =
        switch (model.lensProperty().get()) {
          case FILES -> messages.text("room.EVIDENCE");
          case LACKING -> messages.text("evidence.lens.LACKING");
        };
    dialogs
        .save(
            owner(),
            messages.text("evidence.export"),
            messages.text("history.export.xlsx"),
            "*" + ENDING,
            what + DateTimeFormatter.BASIC_ISO_DATE.format(model.today()) + ENDING)
        .ifPresent(model::export);
  }

  private @Nullable Window owner() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
