package org.taizhang.app.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a look into a backup came to. */
public sealed interface Glance {

  /**
   * It can be read whole.
   *
   * @param plans a line for each
   * @param made when; null when it does not say
   * @param sequence the last edit in it
   * @param documents how many issued documents belong to it
   * @param differences from the ledger as it stands, a sentence each
   */
  record Whole(
      List<String> plans,
      @Nullable Instant made,
      long sequence,
      long documents,
      List<String> differences)
      implements Glance {
    public Whole {
      plans = List.copyOf(plans);
      differences = List.copyOf(differences);
    }
  }

  /**
   * It is behind a password.
   *
   * @param wrong whether one was given that is not it
   */
  record Locked(boolean wrong) implements Glance {}

  /** It cannot be used; the sentence says why. */
  record Useless(String sentence) implements Glance {}
}
