package org.taizhang.app.departments;

import java.util.function.Predicate;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;

/** A line to be ticked: a section with all in it, or one of its projects. */
sealed interface TickLine {
  record Heading(String name) implements TickLine {}

  record Task(Project project) implements TickLine {}

  /** Whether it is a project for which this holds. */
  default boolean of(Predicate<ProjectId> wanted) {
    return this instanceof Task(Project project) && wanted.test(project.id());
  }
}
