package org.taizhang.app.quantities;

import static org.taizhang.app.kit.Nodes.styled;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Attained;
import org.taizhang.model.quantity.Reach;

/**
 * What is promised as a broad bar with what is reached as a narrow one in it; a range ends in a
 * fainter part. What goes beyond the promise goes beyond its bar.
 */
final class ReachBar extends Region {
  private static final double HEIGHT = 14;
  private static final double INSET = 3;
  private static final double LEAST = 2;

  private final Region most = styled(new Region(), "reach-most");
  private final Region least = styled(new Region(), "reach-least");
  private final Region reached = styled(new Region(), "reach-done");
  private final double leastShare;
  private final double mostShare;
  private final double reachedShare;

  ReachBar(Reach reach) {
    getStyleClass().add("reach-bar");
    var promised = reach.promised();
    double longest =
        Stream.of(promised.min(), promised.max(), reach.reached())
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    leastShare = share(promised.min(), longest);
    mostShare = Math.max(leastShare, share(promised.max(), longest));
    reachedShare = share(reach.reached(), longest);
    reached.getStyleClass().add(style(reach.attained()));
    reached.setVisible(reach.attained() != Attained.UNREPORTED);
    getChildren().setAll(most, least, reached);
  }

  /** The class by which a way to stand has its colour. */
  static String style(Attained attained) {
    return "reach-" + attained.name().toLowerCase(Locale.ROOT);
  }

  private static double share(@Nullable BigDecimal number, double of) {
    return number == null || of <= 0 ? 0 : Math.max(0, number.doubleValue() / of);
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    most.resizeRelocate(0, 0, snapSizeX(width * mostShare), height);
    least.resizeRelocate(0, 0, snapSizeX(width * leastShare), height);
    reached.resizeRelocate(
        0, INSET, Math.max(LEAST, snapSizeX(width * reachedShare)), height - 2 * INSET);
  }
}
