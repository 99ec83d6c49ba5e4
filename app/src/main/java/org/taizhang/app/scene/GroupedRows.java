package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;

/** Puts a plan's projects under the heads of their groups, each head once. */
public final class GroupedRows {
  private final Ledger ledger;
  private final List<Project> projects;
  private final Map<SectionId, Integer> counts = new HashMap<>();

  public GroupedRows(Ledger ledger, List<Project> projects) {
    this.ledger = ledger;
    this.projects =
        projects.stream()
            .sorted(
                Comparator.<Project>comparingInt(project -> order(project.section()))
                    .thenComparingInt(Project::number))
            .toList();
    for (var project : projects) {
      chain(project.section()).forEach(group -> counts.merge(group.id(), 1, Integer::sum));
    }
  }

  /** Hands out heads and projects in the order in which they stand one under another. */
  public void each(Consumer<? super GroupRow> heads, Consumer<? super Project> below) {
    List<Section> open = List.of();
    for (var project : projects) {
      var chain = chain(project.section());
      for (int depth = 0; depth < chain.size(); depth++) {
        if (depth >= open.size() || !open.get(depth).equals(chain.get(depth))) {
          heads.accept(group(chain.subList(0, depth + 1)));
          open = List.of();
        }
      }
      open = chain;
      below.accept(project);
    }
  }

  private GroupRow group(List<Section> chain) {
    var section = chain.getLast();
    return new GroupRow(
        section, chain.stream().map(Section::name).toList(), counts.getOrDefault(section.id(), 0));
  }

  /** The groups around a project, outermost first. */
  private List<Section> chain(@Nullable SectionId innermost) {
    var chain = new ArrayList<Section>();
    for (var id = innermost; id != null; ) {
      var section = ledger.section(id);
      chain.addFirst(section);
      id = section.parent();
    }
    return chain;
  }

  private int order(@Nullable SectionId section) {
    return section == null ? Integer.MIN_VALUE : ledger.section(section).order();
  }
}
