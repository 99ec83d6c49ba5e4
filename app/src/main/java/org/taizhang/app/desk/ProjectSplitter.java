package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Choices;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.TargetId;
import org.taizhang.model.revise.ProjectSplit;
import org.taizhang.model.revise.ProjectSplit.Share;
import org.taizhang.model.text.Sentences;

/** How a project is divided: for each sentence and each target, which of the two gets it. */
final class ProjectSplitter {
  private record Sentence(String text, ComboBox<Share> share) {}

  private final Messages messages;
  private final Project project;
  private final TextField name = named(new TextField(), "split-name");
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<TargetId, ComboBox<Share>> targets = new LinkedHashMap<>();
  private final VBox pieces = column("split-pieces");
  private final Parent root;

  ProjectSplitter(Messages messages, Ledger ledger, ProjectId id) {
    this.messages = messages;
    this.project = ledger.project(id);
    name.setPromptText(messages.text("desk.split.name.prompt"));
    pieces.getChildren().add(label(messages.text("detail.content"), "detail-heading"));
    for (var text : Sentences.of(project.content())) {
      sentences.add(new Sentence(text, piece(text.strip())));
    }
    pieces.getChildren().add(label(messages.text("detail.targets"), "detail-heading"));
    for (var target : ledger.targets(id)) {
      var years = new YearWords(messages).target(target.years());
      targets.put(target.id(), piece(messages.text("desk.target", years, target.text())));
    }
    var scroll = styled(new ScrollPane(pieces), "detail-scroll");
    scroll.setFitToWidth(true);
    root =
        column(
            "splitter",
            paragraph(messages.text("desk.split.how", project.name()), "split-how"),
            row("split-name", whole(messages.text("desk.split.name")), growing(name)),
            growing(scroll));
  }

  Parent root() {
    return root;
  }

  /** While the new project has no name. */
  ObservableValue<Boolean> incomplete() {
    return name.textProperty().map(String::isBlank);
  }

  ProjectSplit split() {
    return new ProjectSplit(
        project.id(),
        name.getText().strip(),
        content(Share.FIRST),
        content(Share.SECOND),
        targets.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getValue())));
  }

  private String content(Share of) {
    return sentences.stream()
        .filter(one -> one.share().getValue() == of || one.share().getValue() == Share.BOTH)
        .map(Sentence::text)
        .collect(Collectors.joining())
        .strip();
  }

  private ComboBox<Share> piece(String text) {
    var share = neverCut(styled(new ComboBox<Share>(), "split-share"));
    share.getItems().setAll(Share.values());
    share.setConverter(Choices.of(value -> messages.of("share", value)));
    share.setValue(Share.FIRST);
    Node words = growing(paragraph(text, "split-text"));
    pieces.getChildren().add(row("split-piece", share, words));
    return share;
  }
}
