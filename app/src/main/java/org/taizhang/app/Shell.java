package org.taizhang.app;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.taizhang.app.frame.Rail;
import org.taizhang.app.frame.TopBar;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;

/** The window's content: navigation, what stands above and below, and the room that is open. */
public final class Shell {
  private static final double NARROW = 1100;

  /**
   * What stands around the rooms.
   *
   * @param above from top to bottom
   * @param below likewise
   */
  record Frame(
      Rail rail,
      TopBar bar,
      List<Parent> above,
      List<Parent> below) {}

  private final Frame frame;
  private final Workspace workspace;
  private final Selection selection;
  private final Map<Room, Supplier<Parent>> makers;
  private final Map<Room, Parent> rooms = new EnumMap<>(Room.class);
  private final StackPane middle = styled(new StackPane(), "middle");
  private final HBox root;

  Shell(
      Frame frame,
      Workspace workspace,
      Selection selection,
      Map<Room, Supplier<Parent>> makers) {
    this.frame = frame;
    this.workspace = workspace;
    this.selection = selection;
    this.makers = makers;
    var page = new VBox(frame.bar().root());
    page.getChildren().addAll(frame.above());
    page.getChildren().add(growing(middle));
    page.getChildren().addAll(frame.below());
    page.setMinWidth(0);
    root = named(styled(new HBox(frame.rail().root(), growing(page)), "shell"), "shell");
    root.widthProperty().addListener((property, before, now) -> narrow(now.doubleValue()));
    selection.roomProperty().addListener((property, before, now) -> open(now));
    open(selection.roomProperty().get());
    new ShellKeys(this, workspace).install(root);
  }

  /** To be put into a scene, which is then dressed. */
  public Parent root() {
    return root;
  }

  public Workspace workspace() {
    return workspace;
  }

  public Selection selection() {
    return selection;
  }

  public void show(Room room) {
    selection.roomProperty().set(room);
  }

  /** Puts the cursor into the search. */
  public void search() {
    frame.bar().search();
  }

  private void open(Room room) {
    middle
        .getChildren()
        .setAll(
            rooms.computeIfAbsent(
                room, r -> Objects.requireNonNull(makers.get(r)).get()));
  }

  private void narrow(double width) {
    frame.rail().setNarrow(width < NARROW);
  }
}
