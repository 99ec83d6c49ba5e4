package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.model.Ledger;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;

/** Puts a plan's projects under the heads of their groups, each head once. */
final class GroupedRows {
  private final Ledger ledger;
  private final List<ProjectRow> projects;
  private final Map<SectionId, Integer> counts = new HashMap<>();

  GroupedRows(Ledger ledger, List<ProjectRow> projects) {
    this.ledger = ledger;
    this.projects =
        projects.stream()
            .sorted(
                Comparator.<ProjectRow>comparingInt(row -> order(row.project().section()))
                    .thenComparingInt(row -> row.project().number()))
            .toList();
    for (var row : projects) {
      chain(row.project().section()).forEach(group -> counts.merge(group.id(), 1, Integer::sum));
    }
  }

  void addTo(List<MatrixRow> rows) {
    List<Section> open = List.of();
    for (var row : projects) {
      var chain = chain(row.project().section());
      for (int depth = 0; depth < chain.size(); depth++) {
        if (depth >= open.size() || !open.get(depth).equals(chain.get(depth))) {
          rows.add(group(chain.subList(0, depth + 1)));
          open = List.of();
        }
      }
      open = chain;
      rows.add(row);
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
