package org.taizhang.model;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.taizhang.model.work.IssuedNumber;
import org.taizhang.model.work.NumberSeries;

/**
 * What a ledger holds, by id and by what it stands below, in maps that share what a change does not
 * touch. Checks nothing.
 *
 * @param roots what stands below nothing
 * @param children by parent; derived from the entities, as the roots are
 * @param numbers that were ever given out, and to what
 */
record Contents(
    PMap<EntityId, Entity> entities,
    PMap<EntityId, Entity> roots,
    PMap<EntityId, PSet<EntityId>> children,
    PMap<ProjectId, PMap<DepartmentId, Set<Role>>> roles,
    PMap<IssuedNumber, EntityId> numbers) {
  static final Contents NOTHING =
      new Contents(
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty());

  /** New, or in place of the one with its id. */
  Contents with(Entity entity) {
    PMap<EntityId, PSet<EntityId>> index = children;
    List<EntityId> parents = parentsOf(entity);
    for (EntityId parent : parents) {
      index = index.plus(parent, childrenOf(parent).plus(entity.id()));
    }
    IssuedNumber number = numberOf(entity);
    return new Contents(
        entities.plus(entity.id(), entity),
        parents.isEmpty() ? roots.plus(entity.id(), entity) : roots,
        index,
        roles,
        number == null ? numbers : numbers.plus(number, entity.id()));
  }

  /** A number that it was given stays spent. */
  Contents without(Entity entity) {
    PMap<EntityId, PSet<EntityId>> index = children;
    for (EntityId parent : parentsOf(entity)) {
      PSet<EntityId> siblings = childrenOf(parent).minus(entity.id());
      index = siblings.isEmpty() ? index.minus(parent) : index.plus(parent, siblings);
    }
    return new Contents(
        entities.minus(entity.id()), roots.minus(entity.id()), index, roles, numbers);
  }

  Contents with(IssuedNumber number, EntityId to) {
    return new Contents(entities, roots, children, roles, numbers.plus(number, to));
  }

  Contents with(Assignment assignment) {
    PMap<DepartmentId, Set<Role>> others = rolesOf(assignment.project());
    PMap<DepartmentId, Set<Role>> now =
        assignment.roles().isEmpty()
            ? others.minus(assignment.department())
            : others.plus(assignment.department(), assignment.roles());
    return new Contents(
        entities,
        roots,
        children,
        now.isEmpty() ? roles.minus(assignment.project()) : roles.plus(assignment.project(), now),
        numbers);
  }

  PMap<DepartmentId, Set<Role>> rolesOf(ProjectId project) {
    return Objects.requireNonNullElse(roles.get(project), HashTreePMap.empty());
  }

  <E extends Entity> Stream<E> roots(Class<E> kind) {
    return roots.values().stream().filter(kind::isInstance).map(kind::cast);
  }

  <E extends Entity> Stream<E> below(EntityId parent, Class<E> kind) {
    return childrenOf(parent).stream().map(this::get).filter(kind::isInstance).map(kind::cast);
  }

  private PSet<EntityId> childrenOf(EntityId parent) {
    return Objects.requireNonNullElse(children.get(parent), HashTreePSet.empty());
  }

  /**
   * The entity of that id.
   *
   * @throws NoSuchElementException when there is none
   */
  Entity get(EntityId id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new NoSuchElementException("not in this ledger: " + id);
    }
    return entity;
  }

  /** What an entity stands below; a link stands below its target and below its file. */
  private static List<EntityId> parentsOf(Entity entity) {
    return switch (entity) {
      case Plan _, LedgerWide _ -> List.of();
      case Section section -> List.of(section.plan());
      case Project project -> List.of(project.plan());
      case Department department -> List.of(department.plan());
      case Target target -> List.of(target.project());
      case SourceDocument document -> List.of(document.plan());
      case PlannedQuantity quantity ->
          List.of(quantity.project() == null ? quantity.plan() : quantity.project());
      case EvidenceLink link -> List.of(link.target(), link.evidence());
      case WorkEntry entry -> List.of(entry.target());
    };
  }

  private static @Nullable IssuedNumber numberOf(Entity entity) {
    if (entity instanceof ReportingPeriod period) {
      return new IssuedNumber(NumberSeries.PERIOD, period.number());
    }
    return entity instanceof StateMove move && move.number() != null
        ? new IssuedNumber(NumberSeries.CLOSURE, move.number())
        : null;
  }
}
