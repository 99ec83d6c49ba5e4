package org.taizhang.app.session;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.SourceDocument;
import org.taizhang.persistence.FrozenLedger;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Password;
import org.taizhang.persistence.StoreException;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;

/**
 * The documents that are kept with the ledger of a window.
 *
 * @param place its folder, or the backup that is looked at; null where nothing is kept
 * @param password of a backup that is locked with one
 */
public record KeptDocuments(@Nullable Path place, @Nullable Password password) {
  private static final System.Logger LOG = System.getLogger(KeptDocuments.class.getName());

  public KeptDocuments(@Nullable Path place) {
    this(place, null);
  }

  /**
   * Those of a source.
   *
   * @param folder of the user's own ledger
   */
  public static KeptDocuments of(Source source, Path folder) {
    return switch (source) {
      case Source.Own _, Source.HeldElsewhere _, Source.Damaged _, Source.Newer _ ->
          new KeptDocuments(folder);
      case Source.Viewed viewed -> new KeptDocuments(viewed.place(), viewed.password());
      case Source.Demonstration _ -> new KeptDocuments(null);
    };
  }

  /**
   * The bytes of a file. Not in the window's thread.
   *
   * @return null when they are missing, or are not those that were kept
   * @throws org.taizhang.persistence.StoreException when the ledger itself is not there
   */
  public byte @Nullable [] read(KeptFile document) {
    return place == null ? null : LedgerFolder.keptFile(place, document.sha256(), password);
  }

  /**
   * The ledger as it was when a period was frozen. Not in the window's thread.
   *
   * @return null while its file is not on the disk yet, or when it is lost or damaged
   */
  public @Nullable Ledger frozen(ReportingPeriod period) {
    try {
      byte[] file = read(period);
      return file == null ? null : FrozenLedger.read(file);
    } catch (StoreException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, "what was frozen cannot be read", e);
      return null;
    }
  }

  /**
   * What a document says, read as it was when it came into the ledger; empty when it is not kept
   * whole, or cannot be read any more. Not in the window's thread.
   *
   * @throws org.taizhang.persistence.StoreException when the ledger itself is not there
   */
  public Optional<Draft> draft(SourceDocument document) {
    byte[] content = read(document);
    return content != null
            && PlanReader.read(document.fileName(), content, ReadChoices.parse(document.reading()))
                instanceof ReadResult.Reading reading
        ? Optional.of(reading.draft())
        : Optional.empty();
  }
}
