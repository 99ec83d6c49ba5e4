package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.resolve.YearSentences;

/** Prose under headings that names no units: none are made up, whoever may have issued it. */
final class HeadedGrammar {
  private final Sections sections;
  private final List<Integer> years;
  private final Findings findings;

  HeadedGrammar(Sections sections, List<Integer> years, Findings findings) {
    this.sections = sections;
    this.years = years;
    this.findings = findings;
  }

  List<DraftItem> items(List<ProseItem> items) {
    boolean unique = ProseDrafts.labelsAreUnique(items);
    boolean mostAreBare = ProseDrafts.mostAreBare(items);
    List<DraftItem> drafts = new ArrayList<>();
    for (ProseItem item : items) {
      int no = drafts.size() + 1;
      List<DraftTarget> targets =
          years.size() > 1 ? YearSentences.in(item.text().content(), years) : List.of();
      drafts.add(ProseDrafts.draft(no, item, sections, unique, RoleSet.NONE, targets, null, null));
      ProseDrafts.report(no, item, mostAreBare, findings);
    }
    findings.info("role.none", null, null, "全文没有写明牵头或责任单位，导入后请自行分工。");
    return drafts;
  }
}
