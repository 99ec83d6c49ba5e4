package org.taizhang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The order in which a document names the units of a project, for each role: in official papers it
 * says who counts for more. It gives nobody a role; a unit that it does not name stands behind
 * those it names, and one that has the role no more keeps its place in case it gets it back.
 *
 * @param lead each unit once
 * @param responsible each unit once
 * @param supporting each unit once
 */
public record UnitOrder(
    List<DepartmentId> lead, List<DepartmentId> responsible, List<DepartmentId> supporting) {
  /** Of a project whose document names no units. */
  public static final UnitOrder NONE = new UnitOrder(List.of(), List.of(), List.of());

  public UnitOrder {
    lead = lead.stream().distinct().toList();
    responsible = responsible.stream().distinct().toList();
    supporting = supporting.stream().distinct().toList();
  }

  public List<DepartmentId> of(Role role) {
    return switch (role) {
      case LEAD -> lead;
      case RESPONSIBLE -> responsible;
      case SUPPORTING -> supporting;
    };
  }

  /**
   * These units, with those that only the other order names put in behind the one that they follow
   * there.
   */
  public UnitOrder joinedBy(UnitOrder other) {
    return new UnitOrder(
        joined(lead, other.lead),
        joined(responsible, other.responsible),
        joined(supporting, other.supporting));
  }

  /** With others in the place of a unit; nothing changes where it is not named. */
  public UnitOrder replaced(DepartmentId unit, List<DepartmentId> others) {
    return new UnitOrder(
        replaced(lead, unit, others),
        replaced(responsible, unit, others),
        replaced(supporting, unit, others));
  }

  /** With a unit behind the others of a role, unless it is among them. */
  public UnitOrder with(Role role, DepartmentId unit) {
    List<DepartmentId> more = Stream.concat(of(role).stream(), Stream.of(unit)).toList();
    return switch (role) {
      case LEAD -> new UnitOrder(more, responsible, supporting);
      case RESPONSIBLE -> new UnitOrder(lead, more, supporting);
      case SUPPORTING -> new UnitOrder(lead, responsible, more);
    };
  }

  /** With other ids for the units; two that become one stand where the first of them stood. */
  public UnitOrder renamed(UnaryOperator<DepartmentId> names) {
    return new UnitOrder(
        lead.stream().map(names).toList(),
        responsible.stream().map(names).toList(),
        supporting.stream().map(names).toList());
  }

  private static List<DepartmentId> replaced(
      List<DepartmentId> units, DepartmentId unit, List<DepartmentId> others) {
    return units.stream()
        .flatMap(one -> one.equals(unit) ? others.stream() : Stream.of(one))
        .toList();
  }

  private static List<DepartmentId> joined(List<DepartmentId> own, List<DepartmentId> other) {
    List<DepartmentId> all = new ArrayList<>(own);
    int next = 0;
    for (DepartmentId unit : other) {
      int at = all.indexOf(unit);
      if (at < 0) {
        all.add(next, unit);
        next++;
      } else {
        next = at + 1;
      }
    }
    return all;
  }
}
