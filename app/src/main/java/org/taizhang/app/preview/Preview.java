package org.taizhang.app.preview;

import javafx.scene.image.Image;

/** What is shown of a file. */
public sealed interface Preview {
  /** No file is chosen. */
  record Nothing() implements Preview {}

  /** It is being read. */
  record Reading() implements Preview {}

  /**
   * One of its pages.
   *
   * @param page from 0
   */
  record Page(Image image, int page, int count) implements Preview {}

  /** It cannot be shown: why, in a sentence. */
  record Cannot(String sentence) implements Preview {}
}
