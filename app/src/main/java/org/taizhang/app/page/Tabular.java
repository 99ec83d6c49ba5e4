package org.taizhang.app.page;

import org.taizhang.model.Ledger;

/** What can also be had as worksheets: the same rows in the same words as on paper. */
public interface Tabular {

  /** The tables; plans that the ledger does not hold are left out, and there is always a sheet. */
  TableSheets sheets(Ledger ledger, BriefingChoice choice);
}
