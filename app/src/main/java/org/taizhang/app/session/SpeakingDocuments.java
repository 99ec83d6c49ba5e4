package org.taizhang.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.KeptFile;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.purge.Eraser;
import org.taizhang.model.purge.Survey;
import org.taizhang.model.purge.Unwanted;
import org.taizhang.model.trail.Deed;
import org.taizhang.model.trail.Things;
import org.taizhang.persistence.EditLog;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.DocumentOpener;

/**
 * Which kept documents say what is to be purged: of words every one in which they stand, of a thing
 * those of its plan in which one of its texts does.
 *
 * @param hashes of those
 * @param unread what those are called that cannot be read
 */
public record SpeakingDocuments(Set<String> hashes, List<String> unread) {
  /** Shorter texts stand everywhere. */
  private static final int SHORTEST_TELLING = 4;

  public SpeakingDocuments {
    hashes = Set.copyOf(hashes);
    unread = List.copyOf(unread);
  }

  /**
   * Opens the documents that the history names, also those of plans that are gone; long work.
   * Blanks and ends of lines do not matter, for a document may break a text anywhere.
   *
   * @throws org.taizhang.persistence.StoreException when the ledger cannot be read
   */
  public static SpeakingDocuments of(Path folder, Unwanted unwanted) {
    var log = LedgerFolder.edits(folder);
    return switch (unwanted) {
      case Unwanted.WholePlan _, Unwanted.Document _ -> new SpeakingDocuments(Set.of(), List.of());
      case Unwanted.Words(String words) -> among(named(log).values(), folder, Set.of(words));
      case Unwanted.TextsOf texts -> among(ofItsPlan(texts.thing(), log), folder, said(texts, log));
    };
  }

  private static SpeakingDocuments among(
      Collection<? extends KeptFile> documents, Path folder, Set<String> texts) {
    Set<String> hashes = new HashSet<>();
    List<String> unread = new ArrayList<>();
    for (var one : documents) {
      var content = LedgerFolder.keptFile(folder, one.sha256());
      if (content != null) {
        switch (DocumentOpener.open(content, null)) {
          case DocumentOpener.Opened.Read(Document document) -> {
            if (speaks(document, texts)) {
              hashes.add(one.sha256());
            }
          }
          case DocumentOpener.Opened.Refused _ -> unread.add(one.fileName());
        }
      }
    }
    return new SpeakingDocuments(hashes, unread);
  }

  private static boolean speaks(Document document, Set<String> texts) {
    var said =
        unbroken(
            Stream.concat(
                    document.lines().stream().map(line -> line.text()), document.asides().stream())
                .collect(Collectors.joining()));
    return texts.stream().anyMatch(text -> said.contains(unbroken(text)));
  }

  private static String unbroken(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]", "");
  }

  private static Set<String> said(Unwanted.TextsOf texts, EditLog log) {
    Survey survey = new Survey(texts);
    each(log, (_, envelope) -> survey.follow(envelope));
    Eraser eraser = survey.eraser(Map.of());
    each(
        log,
        (_, envelope) -> {
          var _ = eraser.erase(envelope);
        });
    return eraser.erasedTexts().stream()
        .filter(text -> unbroken(text).length() >= SHORTEST_TELLING)
        .collect(Collectors.toSet());
  }

  private static List<SourceDocument> ofItsPlan(EntityId thing, EditLog log) {
    Things things = new Things(log.beginning());
    Set<EntityId> plans = new HashSet<>();
    each(
        log,
        (place, envelope) -> {
          things.follow(place, envelope.edit());
          for (var deed : Deed.of(envelope.edit(), place, things)) {
            if (deed.id().equals(thing) && deed.plan() != null) {
              plans.add(deed.plan().id());
            }
          }
        });
    return named(log).values().stream()
        .filter(SourceDocument.class::isInstance)
        .map(SourceDocument.class::cast)
        .filter(document -> plans.contains(document.plan()))
        .toList();
  }

  /** Every document and piece of evidence that a history ever named, by its hash. */
  public static Map<String, KeptFile> named(EditLog log) {
    Map<String, KeptFile> named = new LinkedHashMap<>();
    each(log, (_, envelope) -> collect(envelope.edit(), named));
    return named;
  }

  private static void collect(Edit edit, Map<String, KeptFile> named) {
    switch (edit) {
      case Edit.Add(Entity added) -> {
        if (added instanceof KeptFile file && !(file instanceof ReportingPeriod)) {
          named.put(file.sha256(), file);
        }
      }
      case Edit.Together together -> together.edits().forEach(one -> collect(one, named));
      case Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _, Edit.Purge _ -> {}
    }
  }

  private interface Look {
    void at(long place, Envelope envelope);
  }

  private static void each(EditLog log, Look look) {
    log.read(
        EditLog.START,
        (place, envelope) -> {
          look.at(place, envelope);
          return true;
        });
  }
}
