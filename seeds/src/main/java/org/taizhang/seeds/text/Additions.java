package org.taizhang.seeds.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;

/** What a text adds to a ledger, in the order in which the ledger takes it. */
final class Additions {
  private final Supplier<UUID> ids;
  private final PlanId plan;
  private final List<Edit> edits = new ArrayList<>();

  Additions(Supplier<UUID> ids) {
    this.ids = ids;
    this.plan = new PlanId(ids.get());
  }

  PlanId plan() {
    return plan;
  }

  UUID id() {
    return ids.get();
  }

  /** Adds what the lines from the given one on describe. */
  void add(int line, Entity entity) {
    if (Fields.firstInvalid(entity) != null) {
      throw new Unreadable(line, "从这一行起写的内容不完整，或者有名称为空、年份或数值不合规定");
    }
    edits.add(new Edit.Add(entity));
  }

  void assign(ProjectId project, DepartmentId department, Set<Role> roles) {
    edits.add(new Edit.Assign(project, department, Set.of(), roles));
  }

  List<Edit> edits() {
    return edits;
  }
}
