package org.taizhang.app.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.text.Folding;

/**
 * All evidence of a ledger, and all that lacks it.
 *
 * @param files those that came last first, each with the targets it supports in the order of their
 *     years
 * @param lacking what is said to be done first
 */
record EvidenceRows(List<EvidenceRow> files, List<EvidenceRow> lacking) {
  static final EvidenceRows NONE = new EvidenceRows(List.of(), List.of());

  /** Who says that something is done has to show it. */
  private static final Set<TargetState> DONE =
      Set.of(TargetState.CLAIMED, TargetState.COMPLETED, TargetState.CLOSED);

  private static final List<TargetState> ORDER =
      List.of(
          TargetState.CLOSED,
          TargetState.COMPLETED,
          TargetState.CLAIMED,
          TargetState.IN_PROGRESS,
          TargetState.NOT_STARTED);

  private static final Comparator<Evidence> NEWEST =
      Comparator.comparing(Evidence::received).reversed().thenComparing(Evidence::fileName);

  static EvidenceRows of(Ledger ledger) {
    return new EvidenceRows(files(ledger), lacking(ledger));
  }

  /** Whether the target is said to be done, so that evidence is due. */
  static boolean isDue(EvidenceRow row) {
    return row instanceof EvidenceRow.Lacking lacking
        && DONE.contains(lacking.place().target().state());
  }

  private static List<EvidenceRow> files(Ledger ledger) {
    List<EvidenceRow> rows = new ArrayList<>();
    for (var file : ledger.evidence().stream().sorted(NEWEST).toList()) {
      var links = ledger.links(file.id());
      if (links.isEmpty()) {
        rows.add(new EvidenceRow.Loose(file, said(file.fileName(), file.note())));
      }
      links.stream()
          .map(link -> linked(ledger, file, link))
          .sorted(
              Comparator.comparingInt(
                      (EvidenceRow.Linked row) -> row.place().target().years().first())
                  .thenComparing(row -> row.place().plan().code())
                  .thenComparingInt(row -> row.place().project().number()))
          .forEach(rows::add);
    }
    return rows;
  }

  private static EvidenceRow.Linked linked(Ledger ledger, Evidence file, EvidenceLink link) {
    var place = Place.of(ledger, ledger.target(link.target()));
    return new EvidenceRow.Linked(
        link,
        file,
        place,
        said(
            file.fileName(),
            file.note(),
            link.filing().box(),
            place.project().name(),
            place.target().text()));
  }

  /** What was stopped has nothing to show. */
  private static List<EvidenceRow> lacking(Ledger ledger) {
    return ledger.plans().stream()
        .flatMap(plan -> ledger.projects(plan.id()).stream())
        .flatMap(project -> ledger.targets(project.id()).stream())
        .filter(target -> target.state() != TargetState.STOPPED)
        .filter(target -> ledger.links(target.id()).isEmpty())
        .sorted(Comparator.comparingInt((Target target) -> ORDER.indexOf(target.state())))
        .<EvidenceRow>map(target -> {
          var place = Place.of(ledger, target);
          return new EvidenceRow.Lacking(place, said(place.project().name(), target.text()));
        })
        .toList();
  }

  private static String said(String... texts) {
    return Stream.of(texts).map(Folding::key).collect(Collectors.joining("\n"));
  }
}
