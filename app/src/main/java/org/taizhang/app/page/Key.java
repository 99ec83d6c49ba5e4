package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.scene.Box;
import org.taizhang.app.scene.Shape;

/** What the signs on a page mean. */
interface Key {
  /** Sets it in one line that ends at the right edge of the box. */
  void place(Box box, double size, List<Shape> shapes);

  /** For pages whose signs are words. */
  static Key none() {
    return (box, size, shapes) -> {};
  }
}
