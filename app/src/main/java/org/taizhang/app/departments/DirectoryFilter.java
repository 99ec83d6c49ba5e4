package org.taizhang.app.departments;

import java.util.Optional;
import org.taizhang.app.session.DepartmentSearch;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentKind;

/**
 * Which departments the directory shows.
 *
 * @param text in one of the names, or the first letters of its pinyin; blank for all
 */
public record DirectoryFilter(String text, Optional<DepartmentKind> kind) {
  static DirectoryFilter none() {
    return new DirectoryFilter("", Optional.empty());
  }

  boolean isNone() {
    return text.isBlank() && kind.isEmpty();
  }

  boolean accepts(Department department) {
    return (kind.isEmpty() || kind.get() == department.kind())
        && DepartmentSearch.fits(department, text);
  }
}
