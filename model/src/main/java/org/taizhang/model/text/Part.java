package org.taizhang.model.text;

/** A part of a text, from an offset to before another one. */
public record Part(int from, int to) {
  /**
   * @throws IllegalArgumentException for a part that ends before it begins
   */
  public Part {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(from + "-" + to);
    }
  }

  /** Whether it is all of this text. */
  public boolean isAll(String text) {
    return from == 0 && to == text.length();
  }
}
