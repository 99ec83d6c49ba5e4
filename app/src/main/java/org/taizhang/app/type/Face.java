package org.taizhang.app.type;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A role of type on paper and screen, and the bundled TrueType file that plays it. */
public enum Face {
  /** 黑体: the screen, table cells, legends. */
  SANS("NotoSansSC-Regular.ttf"),
  /** 黑体, heavy: heads, groups, totals. */
  SANS_BOLD("NotoSansSC-Bold.ttf"),
  /** 宋体: subtitles, page numbers, running text. */
  SERIF("NotoSerifSC-Regular.ttf"),
  /** 小标宋: titles of documents. */
  TITLE("NotoSerifSC-Black.ttf"),
  /** 楷体: second headings of documents. */
  KAI("LXGWWenKai-Regular.ttf");

  private static final String QUOTES = "“”‘’";

  private final String resource;

  Face(String resource) {
    this.resource = resource;
  }

  /**
   * Whether the face's own picture of the character is of no use: its quotation marks are Latin.
   */
  boolean disowns(int codePoint) {
    return this == KAI && QUOTES.indexOf(codePoint) >= 0;
  }

  /** Opens the face's file; a missing one is a broken installation, hence an exception. */
  public InputStream open() {
    var stream = Face.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new UncheckedIOException(new FileNotFoundException(resource));
    }
    return stream;
  }

  /** The whole file, 10–15 MB: for devices that embed or register it, not for measuring. */
  public byte[] bytes() {
    try (var stream = open()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
