package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Panes;
import org.taizhang.app.scene.Shape;
import org.testfx.api.FxToolkit;

class GridFrameTest {
  private final GridFrame frame = new GridFrame();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatFitsDoesNotScroll() {
    arrange(1000, 800, 1);
    assertThat(frame.visible(0, 0)).isEqualTo(new Box(0, 0, 800, 600));
    assertThat(frame.place(999, 690, 0, 0).pane()).isEqualTo(Grid.Pane.BODY);
  }

  @Test
  void aScrollBarDownTakesRoomFromTheWidth() {
    arrange(1000, 400, 1);
    assertThat(frame.visible(0, 0).width()).isEqualTo(1000 - 200 - GridFrame.BAR);
    assertThat(frame.visible(0, 0).height()).isEqualTo(400 - 100 - GridFrame.BAR);
  }

  @Test
  void aPlaceIsFoundWhereItsBoxIsDrawn() {
    for (double zoom : new double[] {0.75, 1, 1.5}) {
      arrange(600, 400, zoom);
      var box = new Box(120, 90, 30, 20);
      var shown = frame.bounds(box, 40, 30);
      var place = frame.place(shown.centreX(), shown.centreY(), 40, 30);
      assertThat(place.pane()).isEqualTo(Grid.Pane.BODY);
      assertThat(place.x()).isCloseTo(box.centreX(), org.assertj.core.data.Offset.offset(1e-9));
      assertThat(place.y()).isCloseTo(box.centreY(), org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  @Test
  void headsStayWhileTheBodyScrolls() {
    arrange(600, 400, 1);
    assertThat(frame.place(10, 10, 300, 300).pane()).isEqualTo(Grid.Pane.CORNER);
    assertThat(frame.place(210, 10, 300, 300)).isEqualTo(new Grid.Place(Grid.Pane.HEAD, 310, 10));
    assertThat(frame.place(10, 110, 300, 300)).isEqualTo(new Grid.Place(Grid.Pane.SIDE, 10, 310));
  }

  @Test
  void revealingScrollsNoFurtherThanNeeded() {
    arrange(600, 400, 1);
    var bar = new ScrollBar();
    bar.setMax(412);
    assertThat(frame.revealed(bar, 100, 130, 0, 388)).isZero();
    assertThat(frame.revealed(bar, 400, 430, 0, 388)).isEqualTo(42);
    bar.setValue(300);
    assertThat(frame.revealed(bar, 100, 130, 300, 688)).isEqualTo(100);
  }

  private void arrange(double width, double height, double zoom) {
    frame.arrange(new Content(), width, height, zoom);
  }

  /** Side 200 wide, head 100 high, body 800 × 600. */
  private static final class Content implements Panes {
    @Override
    public double sideWidth() {
      return 200;
    }

    @Override
    public double headHeight() {
      return 100;
    }

    @Override
    public double bodyWidth() {
      return 800;
    }

    @Override
    public double bodyHeight() {
      return 600;
    }

    @Override
    public void corner(Consumer<Shape> sink) {}

    @Override
    public void head(double left, double right, Consumer<Shape> sink) {}

    @Override
    public void side(double top, double bottom, Consumer<Shape> sink) {}

    @Override
    public void body(Box visible, Consumer<Shape> sink) {}
  }
}
