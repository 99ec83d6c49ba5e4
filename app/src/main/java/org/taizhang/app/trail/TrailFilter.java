package org.taizhang.app.trail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.text.Folding;

/**
 * Which edits of a history are looked at; what is empty narrows nothing down.
 *
 * @param plan that an edit is about
 * @param projects one of which it is about
 * @param departments one of which it is about
 * @param authors one of whom made it
 * @param since first day; null for from the beginning
 * @param until last day; null for to the end
 * @param text in any of its words; blank for all
 */
public record TrailFilter(
    Optional<PlanId> plan,
    Optional<Set<ProjectId>> projects,
    Optional<Set<DepartmentId>> departments,
    Optional<Set<String>> authors,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    String text) {

  /** Everything. */
  public static TrailFilter none() {
    return new TrailFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), null, null, "");
  }

  /** Whether a row passes all but the text. */
  public boolean accepts(TrailRow row, ZoneId zone) {
    var touched = row.touched();
    return plan.map(touched.plans()::contains).orElse(true)
        && meets(projects, touched.projects())
        && meets(departments, touched.departments())
        && authors.map(names -> names.contains(row.author())).orElse(true)
        && isWithin(row.at().atZone(zone).toLocalDate());
  }

  private static <T> boolean meets(Optional<Set<T>> wanted, Collection<T> found) {
    return wanted.map(some -> !Collections.disjoint(some, found)).orElse(true);
  }

  private boolean isWithin(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }

  boolean asksForText() {
    return !Folding.key(text).isEmpty();
  }

  /** Whether the text stands in what a row or one of its parts says. */
  boolean speaks(TrailRow row, List<TrailPart> parts, TrailWords words) {
    var wanted = Folding.key(text);
    return says(wanted, row.what())
        || says(wanted, words.author(row))
        || says(wanted, words.plans(row))
        || says(wanted, words.subject(row))
        || parts.stream().anyMatch(part -> says(wanted, part));
  }

  private static boolean says(String wanted, TrailPart part) {
    return says(wanted, part.before())
        || says(wanted, part.after())
        || says(wanted, part.item())
        || says(wanted, part.field());
  }

  private static boolean says(String wanted, String text) {
    return Folding.key(text).contains(wanted);
  }
}
