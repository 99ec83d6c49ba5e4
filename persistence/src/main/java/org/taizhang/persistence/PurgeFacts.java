package org.taizhang.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.edit.Edit;

/** The purges that a history tells of, each with its time. */
record PurgeFacts(Map<UUID, Instant> facts) {

  static PurgeFacts of(EditLog log) {
    Map<UUID, Instant> facts = new HashMap<>();
    log.read(
        EditLog.START,
        (_, envelope) -> {
          if (envelope.edit() instanceof Edit.Purge) {
            facts.put(envelope.editId(), envelope.at());
          }
          return true;
        });
    return new PurgeFacts(Map.copyOf(facts));
  }

  /** When the last one was that the other history knows nothing of; null for none. */
  @Nullable Instant lastMissingIn(PurgeFacts other) {
    return facts.entrySet().stream()
        .filter(fact -> !other.facts.containsKey(fact.getKey()))
        .map(Map.Entry::getValue)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
