package org.taizhang.seeds.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;

/** Finds the projects of a plan by number, as 1、3、5-8 or 第三项, and by name. */
final class ProjectRefs {
  private static final String HAN = "[一二三四五六七八九十百零〇两]{1,5}";
  private static final String NUMBER =
      "(?:第\\s*(?:\\d{1,4}|"
          + HAN
          + ")\\s*(?:项|条|号|个)?|\\(\\s*(?:\\d{1,4}|"
          + HAN
          + ")\\s*\\)"
          + "|\\d{1,4}(?!\\d)\\s*(?:项|条|号)?|"
          + HAN
          + "(?=[、项]))";
  private static final String TO = "\\s*(?:-|~|—|–|至|到)\\s*";
  private static final Pattern RANGE =
      Pattern.compile("(?<from>" + NUMBER + ")(?:" + TO + "(?<to>" + NUMBER + "))?(?:项|条|号)?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s、,;和及.:)]*");
  private static final int LEAST = 2;

  /** What was found: the projects, and what no project answers to. */
  record Found(Set<ProjectId> projects, List<NameListLine.Doubt> doubts) {
    static Found nothing() {
      return new Found(new LinkedHashSet<>(), new ArrayList<>());
    }
  }

  private final List<Project> projects;

  ProjectRefs(List<Project> projects) {
    this.projects = projects;
  }

  /**
   * Reads numbers from the beginning of the text.
   *
   * @param text folded
   * @return where the numbers and what stands between them and the rest end; 0 when there are none
   */
  int numbers(String text, Found found) {
    int end = 0;
    Matcher range = RANGE.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    int at = text.length() - text.stripLeading().length();
    while (range.region(at, text.length()).lookingAt()) {
      add(range, found);
      between.region(range.end(), text.length()).lookingAt();
      at = between.end();
      end = at;
    }
    return end;
  }

  private void add(Matcher range, Found found) {
    int from = number(range.group("from"));
    int to = range.group("to") == null ? from : number(range.group("to"));
    if (to < from) {
      found.doubts().add(new NameListLine.Doubt.NoProject(range.group().strip()));
    }
    for (int number = from; number <= Math.min(to, from + projects.size()); number++) {
      int wanted = number;
      var project = projects.stream().filter(one -> one.number() == wanted).findFirst();
      if (project.isPresent()) {
        found.projects().add(project.get().id());
      } else {
        found.doubts().add(new NameListLine.Doubt.NoProject(Integer.toString(number)));
      }
    }
  }

  private static int number(String shape) {
    String bare = shape.replaceAll("[第项条号个()\\s]", "");
    return Character.isDigit(bare.charAt(0))
        ? Integer.parseInt(bare)
        : (int) ChineseNumerals.parse(bare).orElse(-1);
  }

  /** The project of exactly this name, else the one whose name has it in it. */
  void named(String text, Found found) {
    String wanted = Folding.key(text);
    var whole = projects.stream().filter(one -> Folding.key(one.name()).equals(wanted)).findFirst();
    var parts = projects.stream().filter(one -> Folding.key(one.name()).contains(wanted)).toList();
    if (whole.isPresent()) {
      found.projects().add(whole.get().id());
    } else if (parts.size() == 1 && wanted.length() >= LEAST) {
      found.projects().add(parts.getFirst().id());
    } else if (parts.isEmpty() || wanted.length() < LEAST) {
      found.doubts().add(new NameListLine.Doubt.NoProject(text.strip()));
    } else {
      found.doubts().add(new NameListLine.Doubt.SeveralProjects(text.strip(), parts.size()));
    }
  }

  /** The project with the longest name that the folded text begins with. */
  Optional<Project> leading(String text) {
    return projects.stream()
        .filter(one -> text.startsWith(Folding.folded(one.name())))
        .max((a, b) -> Integer.compare(a.name().length(), b.name().length()));
  }

  /** Numbers and names, one after another, to the end of the text. */
  Found all(String text) {
    Found found = Found.nothing();
    for (String piece : text.split("[、,;;]")) {
      String one = piece.strip();
      int end = one.isEmpty() ? 0 : numbers(one, found);
      if (end < one.length()) {
        named(one.substring(end), found);
      }
    }
    return found;
  }
}
