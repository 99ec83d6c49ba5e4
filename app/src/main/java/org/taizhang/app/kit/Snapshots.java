package org.taizhang.app.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** Pictures of views without a screen. To be called in the window's thread. */
public final class Snapshots {
  /** Virtual lists know their size only after they were laid out once. */
  private static final int PASSES = 4;

  private Snapshots() {}

  /**
   * A PNG of a view laid out in a window of this many screen pixels.
   *
   * @param width of the picture in pixels, as {@code height}
   * @param scale pixels for each unit of layout: 1.5 is a screen set to 150 %
   */
  public static byte[] png(Parent root, int width, int height, double scale) {
    place(root, width / scale, height / scale);
    for (int pass = 0; pass < PASSES; pass++) {
      root.applyCss();
      root.resize(width / scale, height / scale);
      askAll(root, scale);
      root.layout();
    }
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    var image = root.snapshot(parameters, new WritableImage(width, height));
    return encode(image);
  }

  /** Without a window no pulse comes to lay out again what changed during a layout. */
  private static void askAll(Parent parent, double scale) {
    if (parent instanceof Grid grid) {
      grid.setFineness(scale);
    }
    parent.requestLayout();
    for (var child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Parent below) {
        askAll(below, scale);
      }
    }
  }

  /** A scene of its own size for a view that stands in no window. */
  private static void place(Parent root, double width, double height) {
    var before = root.getScene();
    if (before != null && before.getWindow() != null) {
      return;
    }
    if (before != null) {
      before.setRoot(new Group());
    }
    var scene = new Scene(root, width, height);
    if (before != null) {
      scene.setUserAgentStylesheet(before.getUserAgentStylesheet());
      scene.getStylesheets().setAll(before.getStylesheets());
    }
  }

  private static byte[] encode(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var row = new int[width];
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
      picture.setRGB(0, y, width, 1, row, 0, width);
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
