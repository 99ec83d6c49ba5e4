package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.wholeOrNone;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;

/** What came back, line by line, beside the answer that is looked at. */
final class BackPart {
  private static final double LIST_SHARE = 0.58;
  private static final List<String> ENDINGS = List.of("*.xlsx", "*.xlsm", "*.xls", "*.et", "*.ods");

  private final Messages messages;
  private final BackModel model;
  private final Dialogs dialogs;
  private final Label figures = named(wholeOrNone("", "room-note"), "forms-back-figures");
  private final Button take;
  private final Button clear;
  private final Parent root;

  BackPart(FormsViewModel model, Dialogs dialogs) {
    this.messages = model.messages();
    this.model = model.back();
    this.dialogs = dialogs;
    take =
        named(
            button(
                messages.text("forms.back.take", 0),
                Material2OutlinedAL.DONE_ALL,
                this.model::take,
                "accent"),
            "forms-take");
    clear =
        named(
            button(messages.text("forms.back.clear"), Material2OutlinedAL.CLEAR, this.model::clear),
            "forms-clear");
    var detail = new AnswerDetail(model);
    var split =
        styled(
            new SplitPane(new BackList(model, detail::focus).root(), detail.root()), "desk-split");
    split.setDividerPositions(LIST_SHARE);
    root =
        column(
            "forms-page",
            bar(),
            new SaidStrip("forms-back-said", this.model.saidProperty()).root(),
            growing(split));
    this.model.answersProperty().addListener(value -> count());
    count();
  }

  Parent root() {
    return root;
  }

  private Node bar() {
    var files =
        button(messages.text("forms.back.files"), Material2OutlinedAL.ATTACH_FILE, this::files);
    var folder =
        button(messages.text("forms.back.folder"), Material2OutlinedAL.FOLDER_OPEN, this::folder);
    return row(
        "filters",
        named(files, "forms-files"),
        named(folder, "forms-folder"),
        clear,
        growing(figures),
        spacer(),
        take);
  }

  private void count() {
    Answers answers = model.answersProperty().get();
    var day = answers.returned().asOf();
    int accepted = answers.accepted().size();
    figures.setText(
        day == null
            ? ""
            : messages.text(
                "forms.back.figures",
                Dates.day(day),
                answers.returned().forms(),
                answers.choices().size(),
                answers.open()));
    take.setText(messages.text("forms.back.take", accepted));
    take.setDisable(accepted == 0 || !model.tools().workspace().isWritable());
    clear.setDisable(model.isEmpty());
  }

  private void files() {
    model.add(
        dialogs.openSeveral(
            owner(), messages.text("forms.back.files"), messages.text("forms.back.kind"), ENDINGS));
  }

  private void folder() {
    dialogs
        .folder(owner(), messages.text("forms.back.folder"))
        .ifPresent(folder -> model.add(List.of(folder)));
  }

  private @Nullable Window owner() {
    var scene = root.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
