package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.button;
import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.taizhang.app.exchange.FormDifference;
import org.taizhang.app.exchange.FormWords;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;

/** One answer in full: what the ledger holds, what the form says, and what is to be taken. */
final class AnswerDetail {
  private static final int LINES = 5;
  private static final double GAP = 8;

  private final Messages messages;
  private final FormsViewModel room;
  private final BackModel model;
  private final FormWords words;
  private final TextArea answer = named(new TextArea(), "forms-answer");
  private final Label fault = named(paragraph("", "form-note"), "forms-fault");
  private final StackPane root = styled(new StackPane(), "desk-detail");

  AnswerDetail(FormsViewModel room) {
    this.messages = room.messages();
    this.room = room;
    this.model = room.back();
    this.words = new FormWords(messages);
    answer.setWrapText(true);
    answer.setPrefRowCount(LINES);
    answer.setAccessibleText(messages.text("forms.back.after"));
    answer.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
        accept();
        key.consume();
      }
    });
    model.chosenProperty().addListener(value -> show());
    model.answersProperty().addListener(value -> show());
    show();
  }

  Parent root() {
    return root;
  }

  /** Puts the cursor into the answer. */
  void focus() {
    answer.requestFocus();
    answer.selectAll();
  }

  private void show() {
    FormDifference one = model.chosenProperty().get();
    if (one == null
        || !(model.tools().ledger().find(one.slot().target()) instanceof Target target)) {
      root.getChildren().setAll(paragraph(messages.text("forms.back.closed"), "empty-text"));
      return;
    }
    say("");
    answer.setText(words.of(model.answersProperty().get().of(one).answer().after()));
    var page = column("copies-detail");
    page.getChildren().addAll(head(one, target));
    page.getChildren().addAll(both(one));
    page.getChildren().addAll(fault, buttons(one), keys());
    var scroll = styled(new ScrollPane(page), "copies-scroll");
    scroll.setFitToWidth(true);
    root.getChildren().setAll(scroll);
  }

  private List<Node> head(FormDifference one, Target target) {
    Ledger ledger = model.tools().ledger();
    return List.of(
        paragraph(words.of(ledger, one.slot()), "history-title"),
        paragraph(
            messages.text(
                "forms.back.who",
                Answers.name(ledger, one),
                ledger.project(target.project()).name(),
                new YearWords(messages).briefTarget(target.years()))),
        paragraph(target.text(), "history-facts"),
        paragraph(messages.text("forms.back.where", one.file(), one.cell()), "history-facts"));
  }

  private List<Node> both(FormDifference one) {
    String before = words.of(one.before());
    var doubt = paragraph(one.note(), "forms-doubt");
    present(doubt, !one.note().isEmpty());
    return List.of(
        doubt,
        paragraph(messages.text("forms.back.before"), "copies-head"),
        named(
            paragraph(before.isEmpty() ? messages.text("forms.back.nothing.before") : before),
            "forms-before"),
        paragraph(messages.text("forms.back.after"), "copies-head"),
        answer);
  }

  private Node buttons(FormDifference one) {
    var take =
        button(
            messages.text("forms.back.accept"), Material2OutlinedAL.CHECK, this::accept, "accent");
    var leave =
        button(
            messages.text("forms.back.reject"), Material2OutlinedAL.CLOSE, () -> model.reject(one));
    var open =
        button(
            messages.text("forms.back.open"),
            Material2OutlinedAL.FACT_CHECK,
            () -> room.open(one.slot().target()));
    return new FlowPane(
        GAP,
        GAP,
        named(take, "forms-accept"),
        named(leave, "forms-reject"),
        named(open, "forms-open"));
  }

  private Node keys() {
    return paragraph(messages.text("forms.back.keys"), "history-facts");
  }

  private void accept() {
    FormDifference one = model.chosenProperty().get();
    if (one != null) {
      String typed = answer.getText();
      say(model.edit(one, typed));
    }
  }

  private void say(String sentence) {
    fault.setText(sentence);
    present(fault, !sentence.isEmpty());
  }
}
