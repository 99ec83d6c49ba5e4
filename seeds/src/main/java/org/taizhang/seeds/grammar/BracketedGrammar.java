package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.resolve.FirstNamed;
import org.taizhang.seeds.resolve.RoleSet;
import org.taizhang.seeds.resolve.YearSentences;

/**
 * Numbered paragraphs that name their units, mostly in a bracket at the end. Units in running text
 * have no role; units that a heading names hold for the items below it that name none.
 */
final class BracketedGrammar {
  private final Sections sections;
  private final List<Integer> years;
  private final Findings findings;

  BracketedGrammar(Sections sections, List<Integer> years, Findings findings) {
    this.sections = sections;
    this.years = years;
    this.findings = findings;
  }

  /**
   * @param first remark that the first unit of a list leads; null without one
   */
  List<DraftItem> items(List<ProseItem> items, @Nullable FirstNamed first) {
    boolean unique = ProseDrafts.labelsAreUnique(items);
    boolean mostAreBare = ProseDrafts.mostAreBare(items);
    List<DraftItem> drafts = new ArrayList<>();
    for (ProseItem item : items) {
      int no = drafts.size() + 1;
      int next =
          no < items.size() ? items.get(no).node().start().start().line() : Integer.MAX_VALUE;
      RoleSet units = item.roles(sections);
      RoleSet named = first != null && first.holds(next) ? units.ledByFirst() : units;
      List<DraftTarget> targets =
          years.size() > 1 ? YearSentences.in(item.text().content(), years) : List.of();
      RoleSet roles = timed(named, targets);
      drafts.add(
          ProseDrafts.draft(
              no, item, sections, unique, roles, targets, roles.due(), roles.schedule()));
      report(no, item, roles);
      ProseDrafts.report(no, item, mostAreBare, findings);
    }
    RoleChecks.check(drafts, findings);
    return drafts;
  }

  /** Due where the text says: beside the units, or in a sentence about the last year. */
  private RoleSet timed(RoleSet roles, List<DraftTarget> targets) {
    if (roles.due() != null || roles.schedule() != null) {
      return roles;
    }
    List<DraftTarget> last =
        targets.stream()
            .filter(target -> target.year() == years.getLast() && target.due() != null)
            .toList();
    return last.stream().map(DraftTarget::due).distinct().count() == 1
        ? roles.withTime(last.getFirst().due(), last.getFirst().schedule())
        : roles;
  }

  private void report(int no, ProseItem item, RoleSet roles) {
    ItemText text = item.text();
    String name = text.name().text();
    if (text.unclosed()) {
      findings.warn(
          "role.unclosed",
          no,
          item.node().start().start(),
          "“" + name + "”的责任单位括号没有闭合，请核对单位。",
          name);
    }
    if (roles.isEmpty()) {
      findings.warn("role.none", no, item.node().start().start(), "“" + name + "”没有写明责任单位。", name);
    } else if (text.roles().isEmpty()) {
      findings.info(
          "role.inherited", no, item.node().start().start(), "“" + name + "”的责任单位取自上级标题。", name);
    }
    if (roles.persons()) {
      findings.info(
          "role.person",
          no,
          item.node().start().start(),
          "“" + name + "”写有责任人等姓名，姓名不作单位，没有读入。",
          name);
    }
    if (roles.openEnded()) {
      findings.info(
          "role.others", no, item.node().start().start(), "“" + name + "”的单位以“等”结尾，原文没有列全。", name);
    }
  }
}
