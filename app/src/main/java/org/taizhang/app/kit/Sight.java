package org.taizhang.app.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls to what is sought. */
public final class Sight {
  private Sight() {}

  /** Brings the head of a node to the top of its pane, once both are laid out in a window. */
  public static void of(Node sought, ScrollPane pane) {
    var scene = pane.getScene();
    if (scene != null) {
      after(scene, sought, pane);
      return;
    }
    pane.sceneProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Scene> property, Scene before, Scene entered) {
                pane.sceneProperty().removeListener(this);
                after(entered, sought, pane);
              }
            });
  }

  private static void after(Scene scene, Node sought, ScrollPane pane) {
    var once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            scroll(sought, pane);
          }
        };
    scene.addPostLayoutPulseListener(once);
    pane.requestLayout();
  }

  private static void scroll(Node sought, ScrollPane pane) {
    var content = pane.getContent();
    if (sought.getScene() == null || content == null) {
      return;
    }
    double top = content.sceneToLocal(sought.localToScene(sought.getLayoutBounds())).getMinY();
    double beyond = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    pane.setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
  }
}
