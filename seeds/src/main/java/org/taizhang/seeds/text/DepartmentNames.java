package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;

/**
 * What departments are called where lines refer to them: by name, the second of one name with @2
 * behind it.
 */
final class DepartmentNames {
  private static final char NTH = '@';

  private final Map<String, List<DepartmentId>> known = new HashMap<>();

  /** The references to all departments, escaped. */
  static Map<DepartmentId, String> of(List<Department> departments) {
    DepartmentNames names = new DepartmentNames();
    Map<DepartmentId, String> references = new LinkedHashMap<>();
    departments.forEach(d -> references.put(d.id(), names.reference(d)));
    return references;
  }

  private String reference(Department department) {
    add(department.name(), department.id());
    int nth = named(department.name()).size();
    String escaped = Escapes.escape(department.name()).replace("" + NTH, "\\" + NTH);
    return nth == 1 ? escaped : escaped + NTH + nth;
  }

  /** Makes the next department of the directory known. */
  void add(String name, DepartmentId id) {
    List<DepartmentId> sharing = named(name);
    sharing.add(id);
    known.put(name, sharing);
  }

  private List<DepartmentId> named(String name) {
    List<DepartmentId> named = known.get(name);
    return named == null ? new ArrayList<>() : named;
  }

  /**
   * The department that a line refers to.
   *
   * @throws Unreadable when the directory has none of that name
   */
  DepartmentId find(String reference) {
    DepartmentId id = known(reference);
    if (id == null) {
      throw new Unreadable("部门“" + reference + "”不在部门名录里");
    }
    return id;
  }

  @Nullable DepartmentId known(String reference) {
    List<String> parts = Escapes.split(reference, NTH);
    List<DepartmentId> named = named(Escapes.unescape(parts.getFirst()));
    int nth = parts.size() == 1 ? 1 : Numbers.rank(parts.getLast());
    return parts.size() > 2 || nth == 0 || nth > named.size() ? null : named.get(nth - 1);
  }
}
