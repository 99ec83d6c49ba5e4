package org.taizhang.app.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small builders; what they make looks as the style classes say. */
public final class Nodes {
  private Nodes() {}

  public static Label label(String text, String... styles) {
    return styled(new Label(text), styles);
  }

  /** A label that breaks its text into lines instead of cutting it. */
  public static Label paragraph(String text, String... styles) {
    var label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A label that is never narrower than its text. */
  public static Label whole(String text, String... styles) {
    return neverCut(label(text, styles));
  }

  /** A label that is there only where there is room for all of its text. */
  public static Label wholeOrNone(String text, String... styles) {
    var label = label(text, styles);
    label.setMinWidth(0);
    label
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> label.getWidth() > label.prefWidth(-1) - 1,
                label.widthProperty(),
                label.textProperty()));
    return label;
  }

  public static Button button(String text, Ikon icon, Runnable action, String... styles) {
    var button = styled(new Button(text, new FontIcon(icon)), styles);
    button.setOnAction(event -> action.run());
    return neverCut(button);
  }

  /** A button that is only its icon; the text is its tooltip and what a screen reader says. */
  public static Button iconButton(String text, Ikon icon, Runnable action, String... styles) {
    var button = styled(new Button(null, new FontIcon(icon)), styles);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    button.setOnAction(event -> action.run());
    return neverCut(button);
  }

  public static HBox row(String style, Node... children) {
    return styled(new HBox(children), style);
  }

  public static VBox column(String style, Node... children) {
    return styled(new VBox(children), style);
  }

  /** Takes what room is left in a row. */
  public static Region spacer() {
    var spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  public static Separator divider() {
    return new Separator(Orientation.VERTICAL);
  }

  public static <N extends Node> N growing(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    return node;
  }

  /** Shown and given room, or neither. */
  public static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  public static <R extends Region> R neverCut(R region) {
    region.setMinWidth(Region.USE_PREF_SIZE);
    return region;
  }

  public static <N extends Node> N styled(N node, String... styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }

  public static <N extends Node> N named(N node, String id) {
    node.setId(id);
    return node;
  }
}
