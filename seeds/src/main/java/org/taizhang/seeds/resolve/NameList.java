package org.taizhang.seeds.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.NameListLine.Doubt;

/**
 * Reads a list of who does what in a plan: 3 教育局牵头，财政局、人社局配合; 教育局：1、3、5-8; or the lines of a copied
 * table. A line that means nothing is kept with the reason.
 */
public final class NameList {
  private static final Pattern DEPARTMENT_FIRST =
      Pattern.compile("\\s*(?<units>[^:\\d]+?)\\s*[:\\s]\\s*(?<refs>(?:第|\\(|\\d).*)");
  private static final Pattern ROLE_IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*$");
  private static final Pattern GAP = Pattern.compile("[\\s:,;、—-]*");

  private final ProjectRefs refs;
  private final List<Project> projects;
  private final NameListRoles roles;

  private NameList(List<Project> projects, NameListRoles roles) {
    this.projects = projects;
    this.refs = new ProjectRefs(projects);
    this.roles = roles;
  }

  /**
   * All lines but blank ones and the head of a table.
   *
   * @param projects of the plan that the list speaks of
   * @param otherwise the role of departments that are named without one
   * @param known names that are departments whatever they look like
   */
  public static List<NameListLine> read(
      String text, List<Project> projects, Role otherwise, Predicate<String> known) {
    NameList list = new NameList(projects, new NameListRoles(otherwise, known));
    NameListTable table = new NameListTable(list.refs, list.roles);
    List<NameListLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      boolean cells = line.strip().indexOf('\t') > 0;
      if (!line.isBlank() && !(cells && table.isHead(line))) {
        NameListLine asTable = cells ? table.line(number, line) : null;
        lines.add(asTable != null ? asTable : list.line(number, line.replace('\t', ' ')));
      }
    }
    return List.copyOf(lines);
  }

  private NameListLine line(int number, String line) {
    String text = line.strip();
    String folded = Folding.folded(text);
    ProjectRefs.Found found = ProjectRefs.Found.nothing();
    int end = refs.numbers(folded, found);
    if (end > 0) {
      return line(
          number, text, text.substring(end + nameLength(folded.substring(end), found)), found);
    }
    Matcher departmentFirst = DEPARTMENT_FIRST.matcher(folded);
    if (departmentFirst.matches()) {
      NameListLine read = departmentFirst(number, text, departmentFirst);
      if (read != null) {
        return read;
      }
    }
    return nameFirst(number, text, folded);
  }

  /** The name of the project may stand behind its number. */
  private int nameLength(String rest, ProjectRefs.Found found) {
    int length =
        projects.stream()
            .filter(one -> found.projects().contains(one.id()))
            .map(one -> Folding.folded(one.name()))
            .filter(rest::startsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return length == 0 ? 0 : length + gap(rest.substring(length));
  }

  private static int gap(String rest) {
    Matcher gap = GAP.matcher(rest);
    return gap.lookingAt() ? gap.end() : 0;
  }

  private @Nullable NameListLine departmentFirst(int number, String text, Matcher shape) {
    String units = text.substring(shape.start("units"), shape.end("units"));
    Matcher bracket = ROLE_IN_BRACKETS.matcher(Folding.folded(units));
    Role role = bracket.find() ? NameListRoles.word(bracket.group(1)) : null;
    RoleSet given =
        role == null ? roles.of(units) : roles.of(units.substring(0, bracket.start()), role);
    return given == null
        ? null
        : line(number, text, given, refs.all(Folding.folded(text).substring(shape.start("refs"))));
  }

  private NameListLine nameFirst(int number, String text, String folded) {
    ProjectRefs.Found found = ProjectRefs.Found.nothing();
    var leading = refs.leading(folded);
    if (leading.isPresent()) {
      found.projects().add(leading.get().id());
      int end = leading.get().name().length();
      return line(number, text, text.substring(end + gap(folded.substring(end))), found);
    }
    int colon = folded.indexOf(':');
    int blank = folded.indexOf(' ');
    int end = colon > 0 && (blank < 0 || colon < blank) ? colon : blank;
    if (end > 0 && roles.of(text.substring(end + 1)) != null) {
      refs.named(text.substring(0, end), found);
      return line(number, text, text.substring(end + 1), found);
    }
    if (end > 0 && roles.of(text.substring(0, end)) != null) {
      return line(number, text, text.substring(0, end), refs.all(folded.substring(end + 1)));
    }
    found.doubts().add(new Doubt.NoProject(text));
    return line(number, text, text, found);
  }

  private NameListLine line(int number, String text, String units, ProjectRefs.Found found) {
    return line(number, text, roles.of(units), found, units);
  }

  private NameListLine line(int number, String text, RoleSet given, ProjectRefs.Found found) {
    return line(number, text, given, found, "");
  }

  private static NameListLine line(
      int number, String text, @Nullable RoleSet given, ProjectRefs.Found found, String units) {
    List<Doubt> doubts = new ArrayList<>(found.doubts());
    if (given == null && !found.projects().isEmpty()) {
      doubts.add(new Doubt.NoDepartment(units.strip()));
    } else if (found.projects().isEmpty() && doubts.isEmpty()) {
      doubts.add(new Doubt.NoProject(text));
    }
    return new NameListLine(
        number, text, List.copyOf(found.projects()), given == null ? RoleSet.NONE : given, doubts);
  }
}
