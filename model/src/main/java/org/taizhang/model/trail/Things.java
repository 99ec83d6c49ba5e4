package org.taizhang.model.trail;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Filing;

/**
 * The things that edits speak of as they were called at the time, also those that are gone. Of each
 * only what it is called and where it belongs is kept, none of its long texts. May be used from
 * several threads.
 */
public final class Things {
  private final Ledger beginning;
  private final Map<EntityId, Version> newest = new HashMap<>();

  /** What a thing was like from an edit on, until a later one. */
  private record Version(long place, Entity thing, @Nullable Version earlier) {}

  /**
   * @param beginning what stood there before the first edit
   */
  public Things(Ledger beginning) {
    this.beginning = beginning;
  }

  /** Learns from the next edit; places grow. */
  public synchronized void follow(long place, Edit edit) {
    switch (edit) {
      case Edit.Add(Entity added) -> put(place, added);
      case Edit.Remove(Entity removed) -> put(place, removed);
      case Edit.Change<?, ?> change -> {
        Entity before = latest(change.id());
        if (before != null) {
          put(place, with(change, before));
        }
      }
      case Edit.Assign _, Edit.Purge _ -> {}
      case Edit.Together together -> together.edits().forEach(one -> follow(place, one));
    }
  }

  /**
   * A thing just before the edit at a place; one that came with it as it came.
   *
   * @return null when nothing is known of it
   */
  public synchronized @Nullable Entity at(EntityId id, long place) {
    Version version = newest.get(id);
    if (version == null) {
      return beginning.find(id);
    }
    while (version.place() >= place && version.earlier() != null) {
      version = version.earlier();
    }
    return version.thing();
  }

  /** Every plan there was so far, as it was last, by its code. */
  public List<Plan> plans() {
    return all(Plan.class).sorted(Comparator.comparing(Plan::code)).toList();
  }

  /** Every project a plan has had so far, as it was last, by its number. */
  public List<Project> projects(PlanId plan) {
    return all(Project.class)
        .filter(project -> project.plan().equals(plan))
        .sorted(Comparator.comparingInt(Project::number))
        .toList();
  }

  /** Every project of any plan. */
  public List<Project> projects() {
    return all(Project.class).toList();
  }

  /** All that a department was called so far, those that are gone too, each as often as it was. */
  public synchronized List<Department> departments() {
    return Stream.concat(
            newest.values().stream().flatMap(Things::versions),
            beginning.plans().stream().flatMap(plan -> beginning.departments(plan.id()).stream()))
        .filter(Department.class::isInstance)
        .map(Department.class::cast)
        .toList();
  }

  private synchronized <E extends Entity> Stream<E> all(Class<E> kind) {
    return Stream.concat(
        newest.values().stream().map(Version::thing),
        everything(beginning).filter(thing -> !newest.containsKey(thing.id())))
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList()
        .stream();
  }

  private static Stream<Entity> everything(Ledger ledger) {
    return ledger.plans().stream()
        .flatMap(plan -> Stream.concat(Stream.of(plan), ledger.projects(plan.id()).stream()));
  }

  private static Stream<Entity> versions(Version version) {
    return Stream.iterate(version, Objects::nonNull, Version::earlier).map(Version::thing);
  }

  private @Nullable Entity latest(EntityId id) {
    Version version = newest.get(id);
    return version == null ? beginning.find(id) : version.thing();
  }

  private void put(long place, Entity thing) {
    Version before = newest.get(thing.id());
    if (before == null) {
      Entity first = beginning.find(thing.id());
      before = first == null ? null : new Version(Long.MIN_VALUE, brief(first), null);
    }
    Entity brief = brief(thing);
    if (before == null || !before.thing().equals(brief)) {
      newest.put(thing.id(), new Version(place, brief, before));
    }
  }

  private static <E extends Entity, V extends @Nullable Object> Entity with(
      Edit.Change<E, V> change, Entity thing) {
    Field<E, V> field = change.field();
    return field.with(field.owner().cast(thing), change.after());
  }

  private static Entity brief(Entity thing) {
    return switch (thing) {
      case Project project -> project.withContent("").withUnits(UnitOrder.NONE);
      case Target target ->
          target.withText("").withDue(null).withSchedule(null).withState(TargetState.NOT_STARTED);
      case Section section -> section.withOrder(0);
      case Department department -> department.withOrder(0);
      case PlannedQuantity quantity -> quantity.withOrder(0).withText("");
      case Plan plan -> plan;
      case SourceDocument document -> document;
      case WorkEntry entry -> brief(entry);
      case Evidence evidence -> evidence.withNote("");
      case ReportingPeriod period -> period;
      case LightPolicy policy -> policy;
    };
  }

  private static Entity brief(WorkEntry entry) {
    return switch (entry) {
      case Step step -> step.withOrder(0).withPerson("").withTelephone("");
      case ProgressReport report ->
          report.withAccount(Account.NONE).withApprovals(ApprovalChain.NONE);
      case StateMove move -> move;
      case Adjustment adjustment -> adjustment;
      case HandLight light -> light;
      case EvidenceLink link -> link.withPages("").withFiling(Filing.NONE);
    };
  }
}
