package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;

/** A plan as it reads: section after section, the projects of each before the sections in it. */
public final class Outline {
  private Outline() {}

  /** The sections directly below one, or the outermost ones. */
  public static List<Section> sections(Ledger ledger, PlanId plan, @Nullable SectionId parent) {
    return ledger.sections(plan).stream()
        .filter(section -> Objects.equals(section.parent(), parent))
        .toList();
  }

  /** The projects directly in a section, or those in none. */
  public static List<Project> projects(Ledger ledger, PlanId plan, @Nullable SectionId section) {
    return ledger.projects(plan).stream()
        .filter(project -> Objects.equals(project.section(), section))
        .toList();
  }

  /** All sections, each before those in it. */
  public static List<Section> sections(Ledger ledger, PlanId plan) {
    List<Section> all = new ArrayList<>();
    collect(ledger.sections(plan), null, all);
    return all;
  }

  /** All projects in reading order. */
  public static List<Project> projects(Ledger ledger, PlanId plan) {
    List<Project> all = new ArrayList<>(projects(ledger, plan, null));
    sections(ledger, plan).forEach(section -> all.addAll(projects(ledger, plan, section.id())));
    return all;
  }

  /** The section itself and all those in it. */
  public static List<Section> within(Ledger ledger, Section section) {
    List<Section> all = new ArrayList<>(List.of(section));
    collect(ledger.sections(section.plan()), section.id(), all);
    return all;
  }

  /** The projects in a section at any depth, by number. */
  public static List<Project> projectsWithin(Ledger ledger, Section section) {
    Set<@Nullable SectionId> inside = new HashSet<>();
    within(ledger, section).forEach(one -> inside.add(one.id()));
    return ledger.projects(section.plan()).stream()
        .filter(project -> inside.contains(project.section()))
        .toList();
  }

  /** How many sections are around it. */
  public static int depth(Ledger ledger, Section section) {
    SectionId parent = section.parent();
    return parent == null ? 0 : 1 + depth(ledger, ledger.section(parent));
  }

  private static void collect(List<Section> all, @Nullable SectionId parent, List<Section> into) {
    for (Section section : all) {
      if (Objects.equals(section.parent(), parent)) {
        into.add(section);
        collect(all, section.id(), into);
      }
    }
  }
}
