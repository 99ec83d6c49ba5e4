package org.taizhang.app.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Dresses scenes in our colours and faces, by day or by night. Popups take the look of their owner.
 */
public final class Look {
  /** Bright or dark. */
  public enum Theme {
    LIGHT,
    DARK
  }

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public Theme theme() {
    return theme.get();
  }

  public void toggle() {
    theme.set(
        switch (theme()) {
          case LIGHT -> Theme.DARK;
          case DARK -> Theme.LIGHT;
        });
  }

  /** Keeps whatever scene the node stands in dressed, from now on. */
  public void follow(Parent root) {
    theme.addListener((property, before, now) -> dress(root.getScene()));
    root.sceneProperty().addListener((property, before, now) -> dress(now));
    dress(root.getScene());
  }

  /** Dresses a scene once. */
  public void dress(@Nullable Scene scene) {
    if (scene == null) {
      return;
    }
    var theme =
        switch (theme()) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    // popups are styled once before they know whose they are
    Application.setUserAgentStylesheet(theme);
    scene.setUserAgentStylesheet(theme);
    scene
        .getStylesheets()
        .setAll(
            List.of(
                sheet("modena-names.css"),
                sheet(
                    switch (theme()) {
                      case LIGHT -> "light.css";
                      case DARK -> "dark.css";
                    }),
                sheet("frame.css"),
                sheet("rooms.css"),
                sheet("grid.css")));
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource("/org/taizhang/app/look/" + name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }
}
