package org.taizhang.app.press;

import java.util.List;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.taizhang.app.page.Bookmark;
import org.taizhang.app.page.Page;

/** Adds bookmarks once all of the pages are there to point at. */
record PdfOutlines(PdfWriter writer, List<Page> pages) {
  void add(List<Bookmark> bookmarks) {
    add(writer.getRootOutline(), bookmarks);
  }

  private void add(PdfOutline parent, List<Bookmark> bookmarks) {
    for (var bookmark : bookmarks) {
      float top = (float) (pages.get(bookmark.page()).height() - bookmark.y());
      var place = new PdfDestination(PdfDestination.FITH, top);
      var go = PdfAction.gotoLocalPage(bookmark.page() + 1, place, writer);
      add(new PdfOutline(parent, go, bookmark.title()), bookmark.children());
    }
  }
}
