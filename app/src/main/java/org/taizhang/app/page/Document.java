package org.taizhang.app.page;

import java.time.LocalDate;
import java.util.List;

/** Pages in order, never none, with what a reader shows about them. */
public record Document(Facts info, List<Page> pages, List<Bookmark> bookmarks) {
  public Document {
    pages = List.copyOf(pages);
    bookmarks = List.copyOf(bookmarks);
  }

  /**
   * Facts about the document as a whole.
   *
   * @param creator the program that made it
   * @param asOf the day it speaks of; it stands for the date of making, so that the same ledger
   *     gives the same file
   */
  public record Facts(String title, String author, String creator, LocalDate asOf) {}
}
