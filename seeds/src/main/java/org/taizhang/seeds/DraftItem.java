package org.taizhang.seeds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.model.Schedule;

/**
 * A project or task as issued.
 *
 * @param no position in the draft, from 1
 * @param label number as issued, such as 1. or （二十一）; empty when none is printed
 * @param id number that tells the item apart where labels begin anew under every heading, such as
 *     （二）2（1）
 * @param group name of the group it stands in
 * @param sections the headings it stands under, the group first
 * @param path all headings down to its own, with their numbers; empty for tables
 * @param content the body without number, heading and units
 * @param yearTargets by year
 * @param due last day for the whole item, where the text gives one
 * @param schedule what the text says about its time, where that is said for the whole item
 */
public record DraftItem(
    int no,
    String label,
    @Nullable String id,
    @Nullable String group,
    List<DraftHeading> sections,
    List<String> path,
    String name,
    String content,
    List<DraftTarget> yearTargets,
    List<String> lead,
    List<String> responsible,
    List<String> supporting,
    @Nullable LocalDate due,
    @Nullable Schedule schedule,
    Place at) {
  public DraftItem {
    sections = List.copyOf(sections);
    path = List.copyOf(path);
    yearTargets = List.copyOf(yearTargets);
    lead = List.copyOf(lead);
    responsible = List.copyOf(responsible);
    supporting = List.copyOf(supporting);
  }

  public DraftItem withTargets(List<DraftTarget> targets) {
    return with(targets, due, schedule);
  }

  public DraftItem withTime(@Nullable LocalDate day, @Nullable Schedule said) {
    return with(yearTargets, day, said);
  }

  private DraftItem with(
      List<DraftTarget> targets, @Nullable LocalDate day, @Nullable Schedule said) {
    return new DraftItem(
        no,
        label,
        id,
        group,
        sections,
        path,
        name,
        content,
        targets,
        lead,
        responsible,
        supporting,
        day,
        said,
        at);
  }

  public boolean hasRoles() {
    return !(lead.isEmpty() && responsible.isEmpty() && supporting.isEmpty());
  }
}
