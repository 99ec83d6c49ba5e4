package org.taizhang.app.page;

import org.taizhang.model.Ledger;

/** One kind of briefing: what of a ledger was chosen, laid out page by page. */
public interface Briefing {

  /** The pages; plans that the ledger does not hold are left out, and there is always a page. */
  Document document(Ledger ledger, BriefingChoice choice);
}
