package org.taizhang.app.forms;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.present;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.FileDrops;
import org.taizhang.app.kit.Messages;

/** 进展报送: forms out, back and missing, one of the three at a time. */
public final class FormsView {
  private final Messages messages;
  private final FormsViewModel model;
  private final Map<Part, Parent> parts;
  private final Parent asking;
  private final StackPane middle = new StackPane();
  private final Parent root;

  public FormsView(FormsViewModel model, Dialogs dialogs) {
    this.messages = model.messages();
    this.model = model;
    asking = new AskBar(messages, model.asking()).root();
    parts =
        Map.of(
            Part.OUT,
            new OutPart(model, dialogs).root(),
            Part.BACK,
            new BackPart(model, dialogs).root(),
            Part.MISSING,
            new MissingPart(model, dialogs).root());
    root = named(column("room", head(), asking, growing(middle)), "forms");
    FileDrops.on(
        root,
        files -> {
          model.partProperty().set(Part.BACK);
          model.back().add(files);
        });
    model.partProperty().addListener(value -> show());
    show();
  }

  public Parent root() {
    return root;
  }

  private void show() {
    Part part = model.partProperty().get();
    present(asking, part != Part.BACK);
    middle.getChildren().setAll(parts.get(part));
  }

  private Node head() {
    var switches = row("forms-parts");
    var group = new ToggleGroup();
    for (Part part : Part.values()) {
      switches.getChildren().add(button(part, group));
    }
    return row("room-head", whole(messages.text("room.FORMS"), "room-title"), spacer(), switches);
  }

  private ToggleButton button(Part part, ToggleGroup group) {
    var button = neverCut(styled(new ToggleButton(messages.of("forms.part", part)), "forms-part"));
    button.setToggleGroup(group);
    button.setSelected(model.partProperty().get() == part);
    button.setOnAction(event -> {
      button.setSelected(true);
      model.partProperty().set(part);
    });
    model.partProperty().addListener((property, before, now) -> button.setSelected(now == part));
    return named(button, "forms-" + part.name().toLowerCase(Locale.ROOT));
  }
}
