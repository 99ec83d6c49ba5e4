package org.taizhang.seeds.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.NameListLine.Doubt;

/** Lines copied out of a table: 序号, 项目, 牵头单位, 责任单位, with or without the head. */
final class NameListTable {
  private final ProjectRefs refs;
  private final NameListRoles roles;
  private Map<Integer, Role> heads = Map.of();

  NameListTable(ProjectRefs refs, NameListRoles roles) {
    this.refs = refs;
    this.roles = roles;
  }

  /** Whether the line names the columns, which then count for the lines that follow. */
  boolean isHead(String line) {
    Map<Integer, Role> found = new HashMap<>();
    List<String> cells = cells(line);
    for (int column = 0; column < cells.size(); column++) {
      Role role = NameListRoles.word(Folding.folded(cells.get(column)));
      if (role != null) {
        found.put(column, role);
      }
    }
    boolean head = !found.isEmpty() && found.size() + 2 >= cells.size();
    heads = head ? found : heads;
    return head;
  }

  /** A line of the table; null when its first cells name no project, so that it is none. */
  @Nullable NameListLine line(int number, String line) {
    List<String> cells = cells(line);
    int first = heads.isEmpty() ? firstRole(cells) : 0;
    ProjectRefs.Found found = project(located(cells, first));
    if (found.projects().isEmpty() && heads.isEmpty()) {
      return null;
    }
    RoleSet given = RoleSet.NONE;
    List<Doubt> doubts = new ArrayList<>(found.doubts());
    for (int column = first; column < cells.size(); column++) {
      Role role = heads.isEmpty() ? inOrder(column - first) : heads.get(column);
      String cell = cells.get(column);
      RoleSet more = role == null || cell.isEmpty() ? RoleSet.NONE : roles(cell, role);
      if (more == null) {
        doubts.add(new Doubt.NoDepartment(cell));
      } else {
        given = given.and(more);
      }
    }
    if (found.projects().isEmpty() && doubts.isEmpty()) {
      doubts.add(new Doubt.NoProject(line.strip()));
    } else if (given.isEmpty() && doubts.isEmpty()) {
      doubts.add(new Doubt.NoDepartment(line.strip()));
    }
    return new NameListLine(number, line.strip(), List.copyOf(found.projects()), given, doubts);
  }

  private @Nullable RoleSet roles(String cell, Role role) {
    RoleSet inRole = roles.of(cell, role);
    return inRole != null ? inRole : roles.of(cell);
  }

  /** Without a head, what follows the project is 牵头, 责任, 配合 in this order. */
  private static Role inOrder(int place) {
    return switch (place) {
      case 0 -> Role.LEAD;
      case 1 -> Role.RESPONSIBLE;
      default -> Role.SUPPORTING;
    };
  }

  private int firstRole(List<String> cells) {
    return cells.size() > 2 && !project(cells.subList(1, 2)).projects().isEmpty() ? 2 : 1;
  }

  /** The cells that say which project it is: those that no head gives a role. */
  private List<String> located(List<String> cells, int first) {
    return heads.isEmpty()
        ? cells.subList(0, first)
        : IntStream.range(0, cells.size())
            .filter(column -> !heads.containsKey(column) && !cells.get(column).isEmpty())
            .mapToObj(cells::get)
            .toList();
  }

  /** By the name where one of the cells is one: numbers may have been given anew in the table. */
  private ProjectRefs.Found project(List<String> cells) {
    ProjectRefs.Found named = ProjectRefs.Found.nothing();
    cells.stream().filter(cell -> !isNumber(cell)).forEach(cell -> refs.named(cell, named));
    if (!named.projects().isEmpty()) {
      return new ProjectRefs.Found(named.projects(), List.of());
    }
    ProjectRefs.Found numbered = ProjectRefs.Found.nothing();
    cells.stream()
        .filter(NameListTable::isNumber)
        .forEach(cell -> refs.numbers(Folding.folded(cell), numbered));
    return numbered.projects().isEmpty() && numbered.doubts().isEmpty() ? named : numbered;
  }

  private static boolean isNumber(String cell) {
    return cell.chars().anyMatch(Character::isDigit)
        && Folding.folded(cell).chars().allMatch(c -> "0123456789.、,-~()第项条号 ".indexOf(c) >= 0);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }
}
