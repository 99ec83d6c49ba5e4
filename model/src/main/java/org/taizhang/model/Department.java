package org.taizhang.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.model.work.Tenure;

/**
 * A unit that a plan makes responsible. Units belong to the plan that names them: the 教育局 of two
 * documents may be two bureaus, so they are never merged silently.
 *
 * @param order rank by first appearance in the plan, from 0
 * @param level of government it belongs to; null where nobody said
 * @param members of a group; nothing for a single unit
 * @param tenure how long it is called this, and what it became
 */
public record Department(
    DepartmentId id,
    PlanId plan,
    int order,
    String name,
    @Nullable String shortName,
    DepartmentKind kind,
    @Nullable Level level,
    Aliases aliases,
    Members members,
    Tenure tenure)
    implements Entity {
  /** A department of which only the name and the kind are known. */
  public static Department named(
      DepartmentId id, PlanId plan, int order, String name, DepartmentKind kind) {
    return new Department(
        id, plan, order, name, null, kind, null, Aliases.NONE, Members.NONE, Tenure.ALWAYS);
  }

  public Department withName(String name) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  public Department withShortName(@Nullable String shortName) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  public Department withOrder(int order) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  public Department withKind(DepartmentKind kind) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  public Department withLevel(@Nullable Level level) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  public Department withAliases(Aliases aliases) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  public Department withMembers(Members members) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  public Department withTenure(Tenure tenure) {
    return new Department(id, plan, order, name, shortName, kind, level, aliases, members, tenure);
  }

  /** All it is called by: its name, its short name where it has one, and its aliases. */
  public List<String> names() {
    Stream<String> first = Stream.of(name);
    Stream<String> brief = Stream.ofNullable(shortName);
    return Stream.of(first, brief, aliases.names().stream())
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  /** Whether a text is one of its names, however wide or old the characters are. */
  public boolean isCalled(String text) {
    String wanted = Folding.key(text);
    return !wanted.isEmpty() && names().stream().anyMatch(own -> Folding.key(own).equals(wanted));
  }

  /**
   * The one of these that a text names: by its proper name, which one that stands no more gives up
   * to one that does, else by another name that no second one has.
   */
  public static Optional<Department> called(String text, List<Department> among) {
    String wanted = Folding.key(text);
    List<Department> proper =
        among.stream().filter(one -> Folding.key(one.name()).equals(wanted)).toList();
    List<Department> known =
        proper.isEmpty() ? among.stream().filter(one -> one.isCalled(text)).toList() : proper;
    return proper.isEmpty() && known.size() > 1
        ? Optional.empty()
        : known.stream().min(Comparator.comparing(one -> one.tenure().until() != null));
  }
}
