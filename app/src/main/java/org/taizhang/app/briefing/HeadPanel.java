package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.whole;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.taizhang.app.kit.GrowingText;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.MeetingHead;

/** 报头与报尾 of the meeting briefing; the pages follow when typing pauses. */
final class HeadPanel {
  private static final Duration PAUSE = Duration.millis(400);

  private final Messages messages;
  private final BriefingViewModel model;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final TextField name;
  private final TextField issue;
  private final TextField issuer;
  private final GrowingText report;
  private final GrowingText send;
  private final GrowingText distribute;
  private final TextField copies;
  private final VBox root;

  HeadPanel(Messages messages, BriefingViewModel model) {
    this.messages = messages;
    this.model = model;
    var head = model.head();
    name = line("head-name", head.name());
    issue = number("head-issue", head.issue());
    issuer = line("head-issuer", head.issuer());
    report = names("head-report", head.report());
    send = names("head-send", head.send());
    distribute = names("head-distribute", head.distribute());
    copies = number("head-copies", head.copies());
    pause.setOnFinished(event -> model.settleHead());
    root =
        named(
            column(
                "choice-head-lines",
                label(messages.text("briefing.head"), "choice-group"),
                above("briefing.head.name", name),
                row(
                    "choice-numbers",
                    growing(above("briefing.head.issue", issue)),
                    growing(above("briefing.head.copies", copies))),
                above("briefing.head.issuer", issuer),
                beside("briefing.head.report", report),
                beside("briefing.head.send", send),
                beside("briefing.head.distribute", distribute)),
            "briefing-head");
    root.visibleProperty().bind(model.choices().kindProperty().isEqualTo(BriefingKind.MEETING));
    root.managedProperty().bind(root.visibleProperty());
  }

  Parent root() {
    return root;
  }

  private Node above(String key, TextInputControl field) {
    var word = label(messages.text(key), "field-word");
    word.setLabelFor(field);
    return column("choice", word, field);
  }

  private Node beside(String key, TextInputControl field) {
    var word = whole(messages.text(key), "field-word");
    word.setLabelFor(field);
    return row("choice-names", word, growing(field));
  }

  private TextField line(String id, String text) {
    var field = named(new TextField(text), id);
    field.setPromptText(messages.text("briefing.head.none"));
    field.setOnAction(event -> settle());
    return following(field);
  }

  private TextField number(String id, int number) {
    var field = named(new TextField(Numerals.text(number)), id);
    field.setTextFormatter(Numerals.only());
    field.setPromptText(messages.text("briefing.head.byhand"));
    field.setOnAction(event -> settle());
    return following(field);
  }

  private GrowingText names(String id, String text) {
    var field = named(new GrowingText(), id);
    field.setText(text);
    field.keepToOneLine(this::settle);
    field.setPromptText(messages.text("briefing.head.none"));
    return following(field);
  }

  private <F extends TextInputControl> F following(F field) {
    field.textProperty().addListener(value -> typed());
    field.focusedProperty().addListener(value -> settle());
    return field;
  }

  private void typed() {
    model.type(
        new MeetingHead(
            name.getText().strip(),
            Numerals.number(issue.getText()),
            issuer.getText().strip(),
            report.getText().strip(),
            send.getText().strip(),
            distribute.getText().strip(),
            Numerals.number(copies.getText())));
    pause.playFromStart();
  }

  private void settle() {
    pause.stop();
    model.settleHead();
  }
}
