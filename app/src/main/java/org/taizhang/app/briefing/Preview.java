package org.taizhang.app.briefing;

import org.taizhang.app.page.Document;

/** A briefing as it would be printed: what it says, and the real pages. */
record Preview(Document document, PdfPages pages) {
  int count() {
    return pages.count();
  }
}
