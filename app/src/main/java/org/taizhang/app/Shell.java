package org.taizhang.app;

import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.Ikon;
import org.taizhang.app.frame.Banner;
import org.taizhang.app.frame.NoticeBar;
import org.taizhang.app.frame.Rail;
import org.taizhang.app.frame.TopBar;
import org.taizhang.app.kit.JobBar;
import org.taizhang.app.kit.Nodes;
import org.taizhang.app.session.Room;
import org.taizhang.app.session.Selection;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Ledger;

/** The window's content: navigation, what stands above and below, and the room that is open. */
public final class Shell {
  private static final double NARROW = 1100;
  private static final double LOW = 780;

  /**
   * What stands around the rooms.
   *
   * @param notices below the rooms, as {@code jobs}
   */
  record Frame(Rail rail, TopBar bar, Banner banner, NoticeBar notices, JobBar jobs) {}

  private final Frame frame;
  private final Workspace workspace;
  private final Selection selection;
  private final Map<Room, Supplier<Parent>> makers;
  private final Map<Room, Parent> rooms = new EnumMap<>(Room.class);
  private final StackPane middle = styled(new StackPane(), "middle");
  private final HBox root;
  private final ObservableValue<Boolean> filling;

  Shell(Frame frame, Workspace workspace, Selection selection, Map<Room, Supplier<Parent>> makers) {
    this.frame = frame;
    this.workspace = workspace;
    this.selection = selection;
    this.makers = makers;
    var page =
        new VBox(
            frame.bar().root(),
            frame.banner().root(),
            growing(middle),
            frame.notices().root(),
            frame.jobs().root());
    page.setMinWidth(0);
    var over = new StackPane(page, frame.bar().found());
    over.setMinWidth(0);
    root = named(styled(new HBox(frame.rail().root(), growing(over)), "shell"), "shell");
    root.widthProperty().addListener((property, before, now) -> narrow(now.doubleValue()));
    root.heightProperty()
        .addListener((property, before, now) -> frame.rail().setLow(now.doubleValue() < LOW));
    filling =
        root.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(window -> window instanceof Stage stage ? stage.fullScreenProperty() : null)
            .orElse(false);
    filling.addListener(value -> surround());
    selection.roomProperty().addListener((property, before, now) -> open(now));
    open(selection.roomProperty().get());
    new ShellKeys(this, workspace).install(root);
    root.setUserData(this);
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

  /** Puts the cursor into the box that finds everything. */
  public void find() {
    frame.bar().find();
  }

  /** Whether what was found is on the screen. */
  boolean isFinding() {
    return frame.bar().isFinding();
  }

  /** Whether the window takes the whole screen. */
  boolean fillsScreen() {
    return filling.getValue();
  }

  /** Takes the whole screen, or leaves it. */
  void fillScreen(boolean fill) {
    if (root.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreen(fill);
    }
  }

  /** Says something below the room, until it is closed. */
  public void say(String sentence) {
    frame.notices().say(sentence);
  }

  /** Says one sentence that is no alarm. */
  void tell(String sentence) {
    frame.notices().tell(sentence);
  }

  /** Says that something was done, with what can be done about it as long as it stands. */
  void suggest(String sentence, String word, Runnable action, Predicate<Ledger> stands) {
    frame.notices().offer(sentence, word, action, stands);
  }

  void offer(List<Button> buttons) {
    frame.banner().offer(buttons);
  }

  void offerBelow(String text, Ikon icon, Runnable action) {
    frame.rail().offer(text, icon, action);
  }

  private void open(Room room) {
    middle
        .getChildren()
        .setAll(rooms.computeIfAbsent(room, r -> Objects.requireNonNull(makers.get(r)).get()));
    surround();
  }

  /** On a projector the sheet has the screen to itself, but for what stands above it. */
  private void surround() {
    boolean alone = fillsScreen() && selection.roomProperty().get() == Room.REVIEW;
    Nodes.present(frame.rail().root(), !alone);
  }

  private void narrow(double width) {
    frame.rail().setNarrow(width < NARROW);
  }
}
