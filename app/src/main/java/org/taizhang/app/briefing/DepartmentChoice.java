package org.taizhang.app.briefing;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.label;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.Nodes;

/** Whose tasks are printed: everybody's, or those of the departments ticked. */
final class DepartmentChoice {
  private final Messages messages;
  private final BriefingChoices choices;
  private final Latest indexing;
  private final Label count = label("", "field-word");
  private final Hyperlink all;
  private final TextField search = named(new TextField(), "department-search");
  private final VBox names = named(column("choice-departments"), "briefing-departments");
  private final Parent root;
  private List<String> offered = List.of();
  private NameIndex index = NameIndex.of(List.of());

  DepartmentChoice(Messages messages, BriefingViewModel model) {
    this.messages = messages;
    this.choices = model.choices();
    this.indexing = model.latest();
    all = named(new Hyperlink(messages.text("briefing.departments.all")), "departments-all");
    all.setOnAction(event -> choices.departmentsProperty().set(List.of()));
    search.setPromptText(messages.text("briefing.departments.prompt"));
    search.textProperty().addListener(value -> fill());
    var scroll = styled(new ScrollPane(names), "choice-list");
    scroll.setFitToWidth(true);
    root = column("choice", row("choice-head", count, spacer(), all), search, scroll);
    choices.all().forEach(choice -> choice.addListener(value -> follow()));
    follow();
  }

  Parent root() {
    return root;
  }

  private void follow() {
    var now = choices.offeredDepartments();
    if (!now.equals(offered)) {
      offered = now;
      indexing.run(
          messages.text("briefing.departments.reading"),
          () -> NameIndex.of(now),
          made -> {
            index = made;
            fill();
          },
          failure -> {});
    }
    mark();
  }

  private void fill() {
    names.getChildren().setAll(index.find(search.getText()).stream().map(this::box).toList());
    mark();
  }

  private CheckBox box(String name) {
    var box = new CheckBox(name);
    box.setWrapText(true);
    box.setUserData(name);
    box.setOnAction(event -> choose(name, box.isSelected()));
    return box;
  }

  private void choose(String name, boolean wanted) {
    var now = new ArrayList<>(choices.departmentsProperty().get());
    now.remove(name);
    if (wanted) {
      now.add(name);
    }
    choices.departmentsProperty().set(offered.stream().filter(now::contains).toList());
  }

  private void mark() {
    var chosen = choices.departmentsProperty().get();
    count.setText(
        chosen.isEmpty()
            ? messages.text("briefing.departments")
            : messages.text("briefing.departments.chosen", chosen.size()));
    Nodes.present(all, !chosen.isEmpty());
    for (var node : names.getChildren()) {
      ((CheckBox) node).setSelected(chosen.contains((String) node.getUserData()));
    }
    Nodes.present(root, !offered.isEmpty());
  }
}
