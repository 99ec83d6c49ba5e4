package org.taizhang.app.type;

/**
 * A stretch of text in a face that has every one of its characters.
 *
 * @param text what is drawn
 * @param original what it stands for: the same text, or the character no bundled face has
 */
public record FaceRun(Face face, String text, String original) {
  /** Whether every character is drawn as itself. */
  public boolean faithful() {
    return text.equals(original);
  }
}
