package org.taizhang.model.purge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.QuantityId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;

/** A thing and all that a history ever put below it. */
final class Belonging {
  private final @Nullable EntityId top;
  private final Set<EntityId> all = new HashSet<>();
  private final Map<EntityId, String> files = new HashMap<>();
  private final Set<EvidenceId> supporting = new HashSet<>();
  private final Set<EvidenceId> supportingOthers = new HashSet<>();

  /**
   * @param top null for nothing at all
   */
  Belonging(@Nullable EntityId top) {
    this.top = top;
    if (top != null) {
      all.add(top);
    }
  }

  /** Learns from the next edit of the history. */
  void follow(Edit edit) {
    switch (edit) {
      case Edit.Add add -> take(add.entity());
      case Edit.Together together -> together.edits().forEach(this::follow);
      case Edit.Change<?, ?> change -> {
        // a quantity may come to belong to another target
        if (change.id() instanceof QuantityId moved
            && change.after() instanceof EntityId above
            && all.contains(above)) {
          all.add(moved);
        }
      }
      case Edit.Remove _, Edit.Assign _, Edit.Purge _ -> {}
    }
  }

  private void take(Entity entity) {
    boolean belongs =
        switch (entity) {
          case Plan _, ReportingPeriod _, LightPolicy _ -> false;
          case Evidence evidence -> {
            files.put(evidence.id(), evidence.sha256());
            yield false;
          }
          case Section section -> contains(section.plan());
          case Department department -> contains(department.plan());
          case SourceDocument document -> contains(document.plan());
          case Project project -> contains(project.plan());
          case Target target -> contains(target.project());
          case PlannedQuantity quantity ->
              contains(quantity.plan())
                  || contains(quantity.project())
                  || contains(quantity.target());
          case EvidenceLink link -> supports(link);
          case WorkEntry entry -> contains(entry.target());
        };
    if (belongs) {
      all.add(entity.id());
    }
  }

  private boolean supports(EvidenceLink link) {
    boolean here = contains(link.target());
    (here ? supporting : supportingOthers).add(link.evidence());
    return here;
  }

  /** Evidence belongs to a plan when it never supported anything else. */
  boolean contains(@Nullable EntityId id) {
    return id != null
        && (all.contains(id)
            || (top instanceof PlanId
                && id instanceof EvidenceId evidence
                && isOnlyHere(evidence)));
  }

  private boolean isOnlyHere(EvidenceId evidence) {
    return supporting.contains(evidence) && !supportingOthers.contains(evidence);
  }

  /** The hash of the file of a piece of evidence; null for any other thing. */
  @Nullable String file(EntityId id) {
    return files.get(id);
  }

  /**
   * What once belonged to it and stands below something else in the ledger: the texts of projects,
   * targets, and quantities of their own.
   */
  List<String> elsewhere(Ledger ledger) {
    Belonging now = new Belonging(top);
    ledger.entities().forEach(now::take);
    return ledger
        .entities()
        .filter(entity -> all.contains(entity.id()) && !now.all.contains(entity.id()))
        .flatMap(Belonging::text)
        .toList();
  }

  private static Stream<String> text(Entity entity) {
    return switch (entity) {
      case Project project -> Stream.of(project.name());
      case Target target -> Stream.of(target.text());
      case PlannedQuantity quantity when quantity.target() == null -> Stream.of(quantity.text());
      case Plan _,
          Section _,
          Department _,
          PlannedQuantity _,
          SourceDocument _,
          Evidence _,
          EvidenceLink _,
          ReportingPeriod _,
          LightPolicy _,
          WorkEntry _ ->
          Stream.empty();
    };
  }

  Set<EntityId> all() {
    Set<EntityId> whole = new HashSet<>(all);
    supporting.stream().filter(this::contains).forEach(whole::add);
    return whole;
  }
}
