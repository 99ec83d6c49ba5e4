package org.taizhang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a target that one office or school does (任务分解).
 *
 * @param order among the steps of the target, from 0
 * @param office a department of the plan, as a rule a 科室 or a school
 * @param person in charge; empty where nobody is named
 * @param telephone of that person; empty where none is known
 * @param due node date within the years of the target
 * @param done the day it was done; null while it is not
 */
public record Step(
    StepId id,
    TargetId target,
    int order,
    DepartmentId office,
    String text,
    String person,
    String telephone,
    @Nullable LocalDate due,
    @Nullable LocalDate done)
    implements WorkEntry {
  public Step withOrder(int order) {
    return new Step(id, target, order, office, text, person, telephone, due, done);
  }

  public Step withOffice(DepartmentId office) {
    return new Step(id, target, order, office, text, person, telephone, due, done);
  }

  public Step withText(String text) {
    return new Step(id, target, order, office, text, person, telephone, due, done);
  }

  public Step withPerson(String person) {
    return new Step(id, target, order, office, text, person, telephone, due, done);
  }

  public Step withTelephone(String telephone) {
    return new Step(id, target, order, office, text, person, telephone, due, done);
  }

  public Step withDue(@Nullable LocalDate due) {
    return new Step(id, target, order, office, text, person, telephone, due, done);
  }

  public Step withDone(@Nullable LocalDate done) {
    return new Step(id, target, order, office, text, person, telephone, due, done);
  }
}
