package org.taizhang.model;

import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;

/** Which lights the bureau gives its targets; a ledger without one goes by the usual rules. */
public record LightPolicy(PolicyId id, LightRules rules) implements LedgerWide {
  /** What a ledger goes by where nobody said otherwise. */
  public static final LightPolicy USUAL =
      new LightPolicy(PolicyId.ONLY, LightPreset.STANDARD.rules());

  public LightPolicy withRules(LightRules rules) {
    return new LightPolicy(id, rules);
  }
}
