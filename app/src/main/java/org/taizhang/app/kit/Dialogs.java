package org.taizhang.app.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.scene.control.PasswordField;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Questions to the user; each returns the answer, empty when they thought better of it. */
public final class Dialogs {
  private static final double WINDOW_WIDTH = 1440;
  private static final double WINDOW_HEIGHT = 900;
  private static final double SHARE = 0.94;

  private final Messages messages;
  private final Look look;
  private final FileChoice files;

  public Dialogs(Messages messages, Look look) {
    this(messages, look, FileChoice.system());
  }

  public Dialogs(Messages messages, Look look, FileChoice files) {
    this.messages = messages;
    this.look = look;
    this.files = files;
  }

  /** Whether to go on. */
  public boolean confirm(@Nullable Window owner, String question, String yes) {
    var alert = new Alert(Alert.AlertType.CONFIRMATION, question);
    alert.getButtonTypes().setAll(new ButtonType(yes, ButtonBar.ButtonData.OK_DONE), cancel());
    return shown(alert, owner, messages.text("app.name"))
        .filter(button -> button.getButtonData() == ButtonBar.ButtonData.OK_DONE)
        .isPresent();
  }

  /**
   * Whether to give something up that cannot be had back: Enter as well as Esc keeps it.
   *
   * @param yes what gives it up, as {@code no} what keeps it
   */
  public boolean giveUp(@Nullable Window owner, String question, String yes, String no) {
    var alert = new Alert(Alert.AlertType.CONFIRMATION, question);
    var lose = new ButtonType(yes, ButtonBar.ButtonData.APPLY);
    var keep = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(lose, keep);
    var safe = (Button) alert.getDialogPane().lookupButton(keep);
    safe.setDefaultButton(true);
    alert.setOnShown(event -> safe.requestFocus());
    return shown(alert, owner, messages.text("app.name")).filter(lose::equals).isPresent();
  }

  /** Something to look at before saying yes, which cannot be said while it is blocked. */
  public boolean check(
      @Nullable Window owner,
      String title,
      Node content,
      String yes,
      ObservableValue<Boolean> blocked) {
    var dialog = new Dialog<ButtonType>();
    var accept = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(accept, cancel());
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getStyleClass().add("wide");
    dialog.getDialogPane().lookupButton(accept).disableProperty().bind(blocked);
    dialog.setResizable(true);
    return shown(dialog, owner, title).filter(accept::equals).isPresent();
  }

  /** A password, which is not empty; nobody sees it being typed. */
  public Optional<String> password(@Nullable Window owner, String question, String yes) {
    var field = Nodes.named(new PasswordField(), "asked-password");
    field.setAccessibleText(question);
    var dialog = new Dialog<String>();
    var accept = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(accept, cancel());
    dialog.getDialogPane().setContent(Nodes.column("asked", Nodes.paragraph(question), field));
    dialog
        .getDialogPane()
        .lookupButton(accept)
        .disableProperty()
        .bind(field.textProperty().isEmpty());
    dialog.setResultConverter(button -> accept.equals(button) ? field.getText() : null);
    dialog.setOnShown(event -> field.requestFocus());
    return shown(dialog, owner, messages.text("app.name"));
  }

  /** Says one sentence and waits until it was read. */
  public void say(@Nullable Window owner, String sentence) {
    var alert = new Alert(Alert.AlertType.INFORMATION, sentence);
    alert
        .getButtonTypes()
        .setAll(new ButtonType(messages.text("dialog.ok"), ButtonBar.ButtonData.OK_DONE));
    shown(alert, owner, messages.text("app.name"));
  }

  public Optional<String> choose(
      @Nullable Window owner, String title, List<String> choices, String suggested) {
    var dialog = new ChoiceDialog<>(suggested, choices);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(messages.text("dialog.ok"), ButtonBar.ButtonData.OK_DONE), cancel());
    return shown(dialog, owner, title);
  }

  public Optional<Path> open(@Nullable Window owner, String title, String kind, String ending) {
    return files.open(owner, chooser(title, kind, ending));
  }

  /**
   * One file of several kinds.
   *
   * @param kinds what they are, as {@code endings}: *.docx
   */
  public Optional<Path> open(
      @Nullable Window owner, String title, String kinds, List<String> endings) {
    return files.open(owner, chooser(title, kinds, endings));
  }

  public Optional<Path> folder(@Nullable Window owner, String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return files.folder(owner, chooser);
  }

  /**
   * Any number of files; none when the user thought better of it.
   *
   * @param kinds what they are, as {@code endings}: *.docx
   */
  public List<Path> openSeveral(
      @Nullable Window owner, String title, String kinds, List<String> endings) {
    return files.openSeveral(owner, chooser(title, kinds, endings));
  }

  private FileChooser chooser(String title, String kinds, List<String> endings) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(kinds, endings),
            new FileChooser.ExtensionFilter(messages.text("dialog.files.all"), "*.*"));
    return chooser;
  }

  /** A window of its own for work that takes longer than a question; not shown yet. */
  public Stage window(@Nullable Window owner, String title, Parent root) {
    var stage = beside(owner, title, root);
    if (owner != null) {
      stage.initModality(Modality.WINDOW_MODAL);
    }
    return stage;
  }

  /** A window to be looked at while work goes on in its owner; not shown yet. */
  public Stage beside(@Nullable Window owner, String title, Parent root) {
    var stage = new Stage();
    stage.setTitle(title);
    stage.initOwner(owner);
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        new Scene(
            root,
            Math.min(WINDOW_WIDTH, screen.getWidth() * SHARE),
            Math.min(WINDOW_HEIGHT, screen.getHeight() * SHARE)));
    look.follow(root);
    return stage;
  }

  public Optional<Path> save(
      @Nullable Window owner, String title, String kind, String ending, String suggested) {
    var chooser = chooser(title, kind, ending);
    chooser.setInitialFileName(suggested);
    return files.save(owner, chooser).map(file -> ending(file, ending.substring(1)));
  }

  private static FileChooser chooser(String title, String kind, String ending) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, ending));
    return chooser;
  }

  /** Some systems leave the ending to who types the name. */
  private static Path ending(Path file, String ending) {
    var name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }

  private ButtonType cancel() {
    return new ButtonType(messages.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private <R> Optional<R> shown(Dialog<R> dialog, @Nullable Window owner, String title) {
    dialog.setTitle(title);
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    if (owner != null) {
      dialog.initOwner(owner);
    }
    look.dress(dialog.getDialogPane().getScene());
    return dialog.showAndWait();
  }
}
