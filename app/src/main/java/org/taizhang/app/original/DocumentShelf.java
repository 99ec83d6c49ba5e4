package org.taizhang.app.original;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.model.DocumentId;
import org.taizhang.model.SourceDocument;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;

/** Documents that were opened, so that the next place in one is shown at once. */
final class DocumentShelf {
  private final Messages messages;
  private final KeptDocuments kept;
  private final Map<DocumentId, ReadResult.Reading> open = new ConcurrentHashMap<>();

  DocumentShelf(Messages messages, KeptDocuments kept) {
    this.messages = messages;
    this.kept = kept;
  }

  /** Puts away every other document. */
  void keepOnly(Collection<DocumentId> documents) {
    open.keySet().retainAll(documents);
  }

  boolean has(Collection<DocumentId> documents) {
    return open.keySet().containsAll(documents);
  }

  /**
   * Reads it as it was read when it came into the ledger. Not in the window's thread, unless it is
   * open already.
   */
  ReadResult read(SourceDocument document) {
    var known = open.get(document.id());
    if (known != null) {
      return known;
    }
    byte[] content = kept.read(document);
    if (content == null) {
      return new ReadResult.Unreadable(messages.text("original.lost", document.fileName()));
    }
    var choices = ReadChoices.parse(document.reading());
    var result = PlanReader.read(document.fileName(), content, choices);
    if (result instanceof ReadResult.Reading reading) {
      open.put(document.id(), reading);
    }
    return result;
  }
}
