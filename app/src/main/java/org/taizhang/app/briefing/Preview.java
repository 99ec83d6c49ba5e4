package org.taizhang.app.briefing;

import org.taizhang.app.page.Document;

/** A briefing as it would be printed: what it says, and the real pages. */
record Preview(Document document, PdfPages pages) {
  /** Lets go of the pages, once nobody draws or prints them; true. */
  boolean close() {
    pages.close();
    return true;
  }

  int count() {
    return pages.count();
  }
}
