package org.taizhang.app.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TrackTest {
  @Test
  void knowsWhatStandsWhere() {
    var track = new Track(new double[] {10, 0, 5});
    assertThat(track.length()).isEqualTo(15);
    assertThat(track.at(-0.1)).isEqualTo(-1);
    assertThat(track.at(0)).isZero();
    assertThat(track.at(9.9)).isZero();
    assertThat(track.at(14.9)).isEqualTo(2);
    assertThat(track.at(15)).isEqualTo(-1);
    assertThat(new Track(new double[0]).at(0)).isEqualTo(-1);
  }

  @Test
  void aRangeOfWholeItemsIsJustTheseItems() {
    var random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      var sizes = random.doubles(1 + random.nextInt(60), 0.1, 50).toArray();
      var track = new Track(sizes);
      int first = random.nextInt(sizes.length);
      int end = first + 1 + random.nextInt(sizes.length - first);
      double start = track.start(first);
      double width = track.start(end) - start;
      assertThat(track.firstAfter(start)).isEqualTo(first);
      assertThat(track.lastBefore(start + width)).isEqualTo(end);
    }
  }
}
