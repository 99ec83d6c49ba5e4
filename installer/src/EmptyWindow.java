import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** The least a program with JavaFX can show, to measure against. */
class EmptyWindow {
  public static void main(String[] args) {
    Platform.startup(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new Pane(), 1280, 720));
      stage.show();
    });
  }
}
