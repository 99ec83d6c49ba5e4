package org.taizhang.app.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.seeds.source.Refusal;

class FilePagesTest {
  @Test
  void everyPageOfAPdfIsItself() {
    var pages = FilePages.of(MadePages.pdf(3));
    assertThat(pages.count()).isEqualTo(3);
    assertThat(middle(pages.image(0, 300))).isEqualTo(Color.RED);
    assertThat(middle(pages.image(1, 300))).isEqualTo(Color.LIME);
    assertThat(middle(pages.image(2, 300))).isEqualTo(Color.BLUE);
    assertThat(pages.image(2, 300).getWidth()).isBetween(298.0, 301.0);
  }

  /** It would otherwise be lost, or every font of the system be read for it. */
  @Test
  void textInAFontThatIsNotInTheFileIsDrawn() {
    var image = FilePages.of(MadePages.pdf(1)).image(0, 595);
    int dark = 0;
    for (int x = 60; x < 200; x++) {
      for (int y = 40; y < 75; y++) {
        dark += image.getPixelReader().getColor(x, y).getBrightness() < 0.4 ? 1 : 0;
      }
    }
    assertThat(dark).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
  void picturesAreShownAsWideAsIsNeeded(String kind) {
    var pages = FilePages.of(MadePages.picture(kind, 1200, 400));
    assertThat(pages.count()).isEqualTo(1);
    var image = pages.image(0, 600);
    assertThat(image.getWidth()).isEqualTo(600);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(image.getPixelReader().getColor(450, 100).getGreen()).isGreaterThan(0.9);
    assertThat(image.getPixelReader().getColor(20, 100).getRed()).isGreaterThan(0.9);
  }

  @Test
  void noPictureHasMorePixelsThanMemoryAllows() {
    var picture = FilePages.of(MadePages.picture("png", 5_000, 4_000)).image(0, 100_000);
    assertThat(picture.getWidth() * picture.getHeight()).isLessThan(FilePages.MOST_PIXELS);
    var paper = FilePages.of(MadePages.pdf(1)).image(0, 100_000);
    assertThat(paper.getWidth() * paper.getHeight()).isLessThan(FilePages.MOST_PIXELS * 1.01);
  }

  @Test
  void whatCannotBeShownIsRefusedWithTheReason() {
    refused("不是 PDF 或图片", () -> FilePages.of("验收合格".getBytes(StandardCharsets.UTF_8)));
    refused("不是 PDF 或图片", () -> FilePages.of(new byte[0]));
    refused("加了密码", () -> FilePages.of(MadePages.pdf(1, "secret")));
    refused("没有页面", () -> FilePages.of(MadePages.pdf(0)));
    refused("超过 48 MB", () -> FilePages.of(new byte[(int) FilePages.LARGEST + 1]));
  }

  /** Two hundred bytes that claim four hundred million dots. */
  @Test
  void aPictureThatClaimsToBeHugeIsNotUnpacked() {
    byte[] picture = MadePages.picture("png", 8, 8);
    for (int at : new int[] {18, 22}) {
      picture[at] = 0x4E;
      picture[at + 1] = 0x20;
    }
    refused("太大", () -> FilePages.of(picture).image(0, 100));
  }

  /** Nothing but an answer or a refusal comes out, whatever goes in. */
  @Test
  void damagedFilesAreRefusedOrShown() {
    var random = new Random(7);
    for (byte[] sound :
        new byte[][] {
          MadePages.pdf(2), MadePages.picture("png", 60, 40), MadePages.picture("jpg", 60, 40)
        }) {
      for (int round = 0; round < 60; round++) {
        byte[] damaged = Arrays.copyOf(sound, sound.length - random.nextInt(sound.length / 2));
        for (int i = 0; i < 8; i++) {
          damaged[20 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt();
        }
        try {
          var pages = FilePages.of(damaged);
          assertThat(pages.image(pages.count() - 1, 200).getWidth()).isPositive();
        } catch (Refusal refusal) {
          assertThat(refusal.reason()).isNotBlank();
        }
      }
    }
  }

  private static Color middle(Image image) {
    int x = (int) image.getWidth() / 2;
    int y = (int) image.getHeight() / 2;
    return image.getPixelReader().getColor(x, y);
  }

  private static void refused(String why, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).contains(why));
  }
}
