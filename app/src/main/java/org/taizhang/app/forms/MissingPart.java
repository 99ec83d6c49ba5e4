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
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.taizhang.app.exchange.Owed;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;

/** Who owes what, and 催办单 for them. */
final class MissingPart {
  private static final double LIST_SHARE = 0.42;

  private final Messages messages;
  private final MissingModel model;
  private final Dialogs dialogs;
  private final Label figures = named(wholeOrNone("", "room-note"), "forms-missing-figures");
  private final Button pdf;
  private final Button xlsx;
  private final Button copy;
  private final Parent root;

  MissingPart(FormsViewModel model, Dialogs dialogs) {
    this.messages = model.messages();
    this.model = model.missing();
    this.dialogs = dialogs;
    pdf =
        button(
            messages.text("forms.missing.pdf"),
            Material2OutlinedMZ.PICTURE_AS_PDF,
            () -> save(messages.text("forms.missing.kind.pdf"), ".pdf"),
            "accent");
    xlsx =
        button(
            messages.text("forms.missing.xlsx"),
            Material2OutlinedAL.GRID_ON,
            () -> save(messages.text("forms.missing.kind.xlsx"), ".xlsx"));
    copy =
        button(messages.text("forms.missing.copy"), Material2OutlinedAL.CONTENT_COPY, this::copy);
    var split =
        styled(
            new SplitPane(new OwedList(messages, this.model).root(), new OwedDetail(model).root()),
            "desk-split");
    split.setDividerPositions(LIST_SHARE);
    root =
        column(
            "forms-page",
            bar(),
            new SaidStrip("forms-missing-said", this.model.saidProperty()).root(),
            growing(split));
    this.model.owedProperty().addListener(value -> count());
    this.model.chosenProperty().addListener(value -> count());
    count();
  }

  Parent root() {
    return root;
  }

  private Node bar() {
    return row(
        "filters",
        growing(figures),
        spacer(),
        named(copy, "forms-copy"),
        named(xlsx, "forms-xlsx"),
        named(pdf, "forms-pdf"));
  }

  private void count() {
    figures.setText(model.figures());
    pdf.setDisable(model.late().isEmpty());
    xlsx.setDisable(model.late().isEmpty());
    Owed one = model.chosenProperty().get();
    copy.setDisable(one == null || one.missing().isEmpty());
  }

  private void save(String kind, String ending) {
    var scene = root.getScene();
    List<Owed> late = model.late();
    dialogs
        .save(
            scene == null ? null : scene.getWindow(),
            messages.text("forms.missing.title"),
            kind,
            "*" + ending,
            messages.text("forms.missing.file", model.fileDay()) + ending)
        .ifPresent(file -> model.save(late, file));
  }

  private void copy() {
    Owed one = model.chosenProperty().get();
    if (one != null) {
      var content = new ClipboardContent();
      content.putString(model.words(one));
      Clipboard.getSystemClipboard().setContent(content);
      model.copied(one);
    }
  }
}
