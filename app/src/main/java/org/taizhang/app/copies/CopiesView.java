package org.taizhang.app.copies;

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
import java.util.List;
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

/** 备份与恢复: the copies in a list, beside what the chosen one holds. */
public final class CopiesView {
  private static final double LIST_SHARE = 0.5;
  private static final String ENDING = ".zip";
  private static final List<String> ENDINGS = List.of("*.zip", "*.taizhang");

  /** A locked backup is no archive that other programs could open. */
  private static final String LOCKED_ENDING = ".taizhang";

  private final Messages messages;
  private final CopiesViewModel model;
  private final Dialogs dialogs;
  private final Label figures = named(wholeOrNone("", "room-note"), "copies-figures");
  private final Parent root;

  public CopiesView(CopiesViewModel model, Dialogs dialogs) {
    this.messages = model.messages();
    this.model = model;
    this.dialogs = dialogs;
    var split =
        styled(
            new SplitPane(new CopyList(model).root(), new CopyDetail(model, this::restore).root()),
            "desk-split");
    split.setDividerPositions(LIST_SHARE);
    root =
        named(
            column(
                "room",
                head(),
                new SecondPlaceStrip(model, this::chooseSecond).root(),
                new SaidStrip(model).root(),
                growing(split)),
            "copies");
    model.shelfProperty().addListener(value -> count());
    count();
  }

  public Parent root() {
    return root;
  }

  private Node head() {
    var make =
        button(
            messages.text("backup.make"),
            Material2OutlinedAL.LIBRARY_ADD,
            model::makeNow,
            "accent");
    present(make, model.powers().makes());
    var save = button(messages.text("backup.save"), Material2OutlinedMZ.SAVE_ALT, this::save);
    present(save, model.powers().saves());
    var dump = button(messages.text("dump"), Material2OutlinedMZ.UNARCHIVE, this::dump);
    present(dump, model.powers().dumps());
    var open = button(messages.text("backup.open"), Material2OutlinedAL.FOLDER_OPEN, this::open);
    return row(
        "room-head",
        whole(messages.text("room.BACKUP"), "room-title"),
        growing(figures),
        spacer(),
        named(make, "backup-make"),
        named(save, "backup-save"),
        named(dump, "backup-dump"),
        named(open, "backup-open"));
  }

  private void count() {
    int copies = model.shelfProperty().get().copies().size();
    figures.setText(copies == 0 ? "" : messages.text("backup.figures", copies));
  }

  private void save() {
    var choice = new SaveChoice(messages);
    boolean yes =
        dialogs.check(
            owner(),
            messages.text("backup.save.title"),
            choice.root(),
            messages.text("backup.save.yes"),
            choice.blocked());
    if (!yes) {
      return;
    }
    var secret = choice.password();
    var ending = secret == null ? ENDING : LOCKED_ENDING;
    var name = messages.text("backup.name", DateTimeFormatter.BASIC_ISO_DATE.format(model.today()));
    dialogs
        .save(
            owner(),
            messages.text("backup.save.title"),
            messages.text("backup.kind"),
            "*" + ending,
            name + ending)
        .ifPresent(file -> model.saveAs(file, secret));
  }

  private void dump() {
    dialogs.folder(owner(), messages.text("dump.title")).ifPresent(model::dumpInto);
  }

  private void open() {
    dialogs
        .open(owner(), messages.text("backup.open.title"), messages.text("backup.kind"), ENDINGS)
        .ifPresent(model::open);
  }

  private void chooseSecond() {
    dialogs.folder(owner(), messages.text("backup.second.title")).ifPresent(model::nameSecond);
  }

  private void restore(String question) {
    if (dialogs.confirm(owner(), question, messages.text("backup.restore.yes"))) {
      model.restore();
    }
  }

  private @Nullable Window owner() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
