package org.taizhang.app.preview;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javafx.scene.image.Image;
import org.taizhang.app.kit.Pixels;
import org.taizhang.seeds.source.Guarded;
import org.taizhang.seeds.source.Refusal;

/**
 * A file that may come from anybody, page by page. It is held as bytes and opened anew for every
 * page, on a thread of its own and within limits, so that nothing in it reaches the program. Not in
 * the window's thread.
 */
final class FilePages {
  /** In bytes: the file and what its page is unpacked to share a small heap. */
  static final long LARGEST = 48L << 20;

  /** Of one picture: a page of A4 at 200 dots to the inch. */
  static final int MOST_PIXELS = 4_000_000;

  private static final int MOST_PAGES = 5_000;
  private static final int HEAD = 1024;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String BROKEN = "文件已损坏，或不是它看上去的那种文件";

  private final Drawer drawer;
  private final int count;

  /** Opens files of one kind. */
  interface Drawer {
    int count() throws Exception;

    /**
     * The picture of a page.
     *
     * @param page from 0
     * @param pixels its width; fewer when it would have more than {@link #MOST_PIXELS}
     */
    BufferedImage draw(int page, int pixels) throws Exception;
  }

  private FilePages(Drawer drawer, int count) {
    this.drawer = drawer;
    this.count = count;
  }

  /**
   * Looks how many pages there are; what the file is, its bytes say and not its name.
   *
   * @throws Refusal when it cannot be shown
   */
  static FilePages of(byte[] content) {
    if (content.length > LARGEST) {
      throw new Refusal("文件超过 " + (LARGEST >> 20) + " MB");
    }
    Drawer drawer = isPdf(content) ? new PdfDrawer(content) : new PictureDrawer(content);
    int count = Guarded.call(drawer::count, LIMIT, BROKEN);
    if (count > MOST_PAGES) {
      throw new Refusal("文件超过 " + MOST_PAGES + " 页");
    }
    if (count < 1) {
      throw new Refusal("文件里没有页面");
    }
    return new FilePages(drawer, count);
  }

  int count() {
    return count;
  }

  /**
   * The picture of a page.
   *
   * @param page from 0
   * @param pixels its width, if memory allows
   * @throws Refusal when it cannot be drawn
   */
  Image image(int page, int pixels) {
    return Guarded.call(() -> drawn(page, pixels), LIMIT, BROKEN);
  }

  /** One after the other: who turns pages fast must not have all of them in memory at once. */
  private synchronized Image drawn(int page, int pixels) throws Exception {
    if (Thread.currentThread().isInterrupted()) {
      throw new Refusal("读取已取消");
    }
    return Pixels.image(drawer.draw(page, Math.max(1, pixels)));
  }

  private static boolean isPdf(byte[] content) {
    int length = Math.min(content.length, HEAD);
    return new String(content, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }
}
