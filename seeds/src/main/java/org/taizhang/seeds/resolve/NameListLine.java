package org.taizhang.seeds.resolve;

import java.util.List;
import org.taizhang.model.ProjectId;

/**
 * A line of a list that says who does what, as far as it was understood.
 *
 * @param number from 1, blank lines counted
 * @param text as given
 * @param roles the same for all the projects
 */
public record NameListLine(
    int number, String text, List<ProjectId> projects, RoleSet roles, List<Doubt> doubts) {
  public NameListLine {
    projects = List.copyOf(projects);
    doubts = List.copyOf(doubts);
  }

  /** Why something in a line means nothing. */
  public sealed interface Doubt {
    /** No project has that number or name. */
    record NoProject(String what) implements Doubt {}

    /** A part of a name that several projects have. */
    record SeveralProjects(String what, int count) implements Doubt {}

    /** Nothing in the text is the name of a department. */
    record NoDepartment(String what) implements Doubt {}
  }
}
