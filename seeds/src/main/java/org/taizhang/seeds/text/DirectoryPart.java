package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Level;
import org.taizhang.model.Members;

/** The directory of departments; they are added when all are known, members before their group. */
final class DirectoryPart implements Part {
  private final Additions additions;
  private final DepartmentNames names = new DepartmentNames();
  private final Map<DepartmentId, Entry> entries = new LinkedHashMap<>();
  private @Nullable Entry open;

  DirectoryPart(Additions additions) {
    this.additions = additions;
  }

  DepartmentNames names() {
    return names;
  }

  /** A department with the lines below its name. */
  private static final class Entry {
    private final int line;
    private final Set<String> seen = new HashSet<>();
    private Department department;
    private List<String> members = List.of();

    private Entry(int line, Department department) {
      this.line = line;
      this.department = department;
    }
  }

  @Override
  public void take(Line line) {
    if (line.key().equals(Keys.DEPARTMENT)) {
      open(line);
      return;
    }
    Entry entry = open;
    if (entry == null) {
      throw Unreadable.unknown(line);
    }
    Unreadable.unlessNew(entry.seen, line);
    Department department = entry.department;
    switch (line.key()) {
      case Keys.SHORT_NAME -> entry.department = department.withShortName(line.text());
      case Keys.ALIASES -> entry.department = department.withAliases(new Aliases(line.texts()));
      case Keys.MEMBERS -> entry.members = line.fields();
      case Keys.ORDER -> entry.department = department.withOrder(Numbers.rank(line.text()));
      default -> throw Unreadable.unknown(line);
    }
  }

  private void open(Line line) {
    List<String> fields = line.texts();
    if (fields.size() < 2 || fields.size() > 3) {
      throw new Unreadable("部门应写作“部门 名称｜类别”或者“部门 名称｜类别｜级别”");
    }
    DepartmentKind kind = Vocabulary.departmentKind(fields.get(1));
    Level level = fields.size() < 3 ? null : Vocabulary.level(fields.get(2));
    DepartmentId id = new DepartmentId(additions.id());
    Department department =
        Department.named(id, additions.plan(), entries.size(), fields.getFirst(), kind)
            .withLevel(level);
    names.add(fields.getFirst(), id);
    open = new Entry(line.number(), department);
    entries.put(id, open);
  }

  /** Adds all of them. */
  void finish() {
    Set<DepartmentId> added = new HashSet<>();
    for (Entry entry : entries.values()) {
      add(entry, added, new HashSet<>());
    }
  }

  private void add(Entry entry, Set<DepartmentId> added, Set<DepartmentId> above) {
    DepartmentId id = entry.department.id();
    if (added.contains(id)) {
      return;
    }
    if (!above.add(id)) {
      throw new Unreadable(entry.line, "集合的成员绕成了一圈");
    }
    List<DepartmentId> members = new ArrayList<>();
    for (String reference : entry.members) {
      DepartmentId member = member(entry, reference);
      members.add(member);
      Entry below = entries.get(member);
      if (below != null) {
        add(below, added, above);
      }
    }
    above.remove(id);
    added.add(id);
    additions.add(entry.line, entry.department.withMembers(new Members(members)));
  }

  private DepartmentId member(Entry entry, String reference) {
    DepartmentId member = names.known(reference);
    if (member == null) {
      throw new Unreadable(entry.line, "成员“" + reference + "”不在部门名录里");
    }
    return member;
  }
}
