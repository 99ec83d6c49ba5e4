package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.Schedule;

/**
 * The units that a document names for an item; in order, each once within its role, several roles
 * kept.
 *
 * @param due last day, where it was given together with the units
 * @param schedule the words about time that stood with the units
 * @param openEnded whether a list ended in 等
 * @param persons whether persons were named; they are no units and stand in no role
 */
public record RoleSet(
    List<String> lead,
    List<String> responsible,
    List<String> supporting,
    @Nullable LocalDate due,
    @Nullable Schedule schedule,
    boolean openEnded,
    boolean persons) {
  public static final RoleSet NONE =
      new RoleSet(List.of(), List.of(), List.of(), null, null, false, false);

  public RoleSet {
    lead = distinct(lead);
    responsible = distinct(responsible);
    supporting = distinct(supporting);
  }

  public boolean isEmpty() {
    return lead.isEmpty() && responsible.isEmpty() && supporting.isEmpty();
  }

  /** The units of all roles. */
  public Stream<String> all() {
    return Stream.of(lead, responsible, supporting).flatMap(List::stream);
  }

  /** The same with the first unit as lead, where the document says so and nobody leads yet. */
  public RoleSet ledByFirst() {
    return !lead.isEmpty() || responsible.isEmpty()
        ? this
        : new RoleSet(
            responsible.subList(0, 1),
            responsible.subList(1, responsible.size()),
            supporting,
            due,
            schedule,
            openEnded,
            persons);
  }

  public RoleSet with(Role role, UnitList list) {
    return new RoleSet(
        role == Role.LEAD ? both(lead, list.units()) : lead,
        role == Role.RESPONSIBLE ? both(responsible, list.units()) : responsible,
        role == Role.SUPPORTING ? both(supporting, list.units()) : supporting,
        due,
        schedule,
        openEnded || list.openEnded(),
        persons);
  }

  /** With the time that the words give, as far as it says anything. */
  public RoleSet withTime(String words, int year) {
    return new RoleSet(
        lead,
        responsible,
        supporting,
        Deadlines.of(words, year),
        Schedules.of(words),
        openEnded,
        persons);
  }

  public RoleSet withTime(@Nullable LocalDate day, @Nullable Schedule said) {
    return new RoleSet(lead, responsible, supporting, day, said, openEnded, persons);
  }

  public RoleSet withPersons() {
    return new RoleSet(lead, responsible, supporting, due, schedule, openEnded, true);
  }

  public RoleSet and(RoleSet other) {
    return new RoleSet(
        both(lead, other.lead),
        both(responsible, other.responsible),
        both(supporting, other.supporting),
        due != null ? due : other.due,
        schedule != null ? schedule : other.schedule,
        openEnded || other.openEnded,
        persons || other.persons);
  }

  private static List<String> distinct(List<String> units) {
    return List.copyOf(units.size() < 2 ? units : new LinkedHashSet<>(units));
  }

  private static List<String> both(List<String> first, List<String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
