package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;

/**
 * The units that a document names for an item; in order, each once within its role, several roles
 * kept.
 *
 * @param due last day, where it was given together with the units
 * @param openEnded whether a list ended in 等
 * @param persons whether persons were named; they are no units and stand in no role
 */
public record RoleSet(
    List<String> lead,
    List<String> responsible,
    List<String> supporting,
    @Nullable LocalDate due,
    boolean openEnded,
    boolean persons) {
  public static final RoleSet NONE =
      new RoleSet(List.of(), List.of(), List.of(), null, false, false);

  public RoleSet {
    lead = List.copyOf(new LinkedHashSet<>(lead));
    responsible = List.copyOf(new LinkedHashSet<>(responsible));
    supporting = List.copyOf(new LinkedHashSet<>(supporting));
  }

  public boolean isEmpty() {
    return lead.isEmpty() && responsible.isEmpty() && supporting.isEmpty();
  }

  public RoleSet with(Role role, UnitList list) {
    return new RoleSet(
        role == Role.LEAD ? both(lead, list.units()) : lead,
        role == Role.RESPONSIBLE ? both(responsible, list.units()) : responsible,
        role == Role.SUPPORTING ? both(supporting, list.units()) : supporting,
        due,
        openEnded || list.openEnded(),
        persons);
  }

  public RoleSet withDue(@Nullable LocalDate day) {
    return new RoleSet(lead, responsible, supporting, day, openEnded, persons);
  }

  public RoleSet withPersons() {
    return new RoleSet(lead, responsible, supporting, due, openEnded, true);
  }

  public RoleSet and(RoleSet other) {
    return new RoleSet(
        both(lead, other.lead),
        both(responsible, other.responsible),
        both(supporting, other.supporting),
        due != null ? due : other.due,
        openEnded || other.openEnded,
        persons || other.persons);
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
