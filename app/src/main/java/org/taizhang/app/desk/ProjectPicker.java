package org.taizhang.app.desk;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Pinyin;

/** Finds a project of the ledger by name or initials, those of the same plan first. */
final class ProjectPicker {
  private final Messages messages;
  private final Ledger ledger;
  private final List<Project> all;
  private final TextField wanted = named(new TextField(), "picker-text");
  private final ListView<Project> list = named(new ListView<>(), "picker-list");
  private final Parent root;

  ProjectPicker(Messages messages, Ledger ledger, ProjectId from) {
    this.messages = messages;
    this.ledger = ledger;
    var own = ledger.project(from).plan();
    all =
        ledger.plans().stream()
            .sorted((a, b) -> Boolean.compare(b.id().equals(own), a.id().equals(own)))
            .flatMap(plan -> ledger.projects(plan.id()).stream())
            .filter(project -> !project.id().equals(from))
            .toList();
    wanted.setPromptText(messages.text("target.move.prompt"));
    wanted.textProperty().subscribe(this::filter);
    list.setCellFactory(view -> new Cell());
    root = column("picker", wanted, growing(list));
  }

  Parent root() {
    return root;
  }

  /** While no project is chosen. */
  ObservableValue<Boolean> none() {
    return list.getSelectionModel().selectedItemProperty().map(project -> false).orElse(true);
  }

  Optional<ProjectId> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Project::id);
  }

  private void filter(String typed) {
    var key = Folding.key(typed.strip());
    list.getItems()
        .setAll(
            all.stream()
                .filter(project ->
                    Folding.key(project.name()).contains(key)
                        || Pinyin.initials(project.name()).startsWith(key))
                .toList());
    if (list.getItems().size() == 1) {
      list.getSelectionModel().select(0);
    }
  }

  private final class Cell extends ListCell<Project> {
    @Override
    protected void updateItem(@Nullable Project project, boolean empty) {
      super.updateItem(project, empty);
      setText(
          empty || project == null
              ? null
              : messages.text(
                  "target.move.line",
                  project.number(),
                  project.name(),
                  ledger.plan(project.plan()).code()));
    }
  }
}
