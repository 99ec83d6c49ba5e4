package org.taizhang.app.session;

import java.util.Comparator;
import java.util.List;
import org.taizhang.model.Department;
import org.taizhang.model.text.Folding;
import org.taizhang.model.text.Pinyin;

/** Finds departments by a part of any of their names, or by the first letters of the pinyin. */
public final class DepartmentSearch {
  /** In the order of a dictionary. */
  public static final Comparator<Department> BY_PINYIN =
      Comparator.<Department, String>comparing(one -> Pinyin.spelling(one.name()))
          .thenComparing(Department::name);

  private DepartmentSearch() {}

  /** Whether what is typed may mean the department; anything does while nothing is typed. */
  public static boolean fits(Department department, String typed) {
    var wanted = Folding.key(typed);
    return wanted.isEmpty()
        || department.names().stream()
            .anyMatch(name ->
                Folding.key(name).contains(wanted) || Pinyin.initials(name).startsWith(wanted));
  }

  /** Those that what is typed may mean; none while nothing is typed. */
  public static List<Department> find(List<Department> among, String typed) {
    return Folding.key(typed).isEmpty()
        ? List.of()
        : among.stream().filter(department -> fits(department, typed)).toList();
  }
}
