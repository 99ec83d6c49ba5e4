package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.seeds.Genre;

/** Writes a plan twice in one document: its body as prose, and its projects as an annexed table. */
final class AnnexWriter {
  private final PlanMaker maker;
  private final MadePlan plan;

  AnnexWriter(PlanMaker maker, MadePlan plan) {
    this.maker = maker;
    this.plan = plan;
  }

  MadeDocument write() {
    ProseStyle.Units units =
        maker.pick(
            List.of(
                ProseStyle.Units.NONE,
                ProseStyle.Units.NONE,
                ProseStyle.Units.BRACKET,
                ProseStyle.Units.TAIL));
    MadeDocument body = new ProseWriter(maker, plan, ProseStyle.pick(maker, units)).write();
    GridStyle style =
        GridStyle.pick(
            maker,
            maker.pick(
                List.of(
                    GridStyle.Groups.NONE,
                    GridStyle.Groups.MERGED,
                    GridStyle.Groups.BLANK,
                    GridStyle.Groups.REPEATED,
                    GridStyle.Groups.LINES)));
    MadePlan annexed =
        new MadePlan(
            plan.title() + maker.pick(List.of("任务分解表", "重点项目表", "任务分工表")),
            plan.years(),
            plan.groups());
    MadeDocument annex = new DrawnTableWriter(maker, annexed, style).write();
    List<MadeBlock> blocks = new ArrayList<>(body.blocks());
    blocks.addAll(annex.blocks());
    return new MadeDocument(blocks, expected(body.expected(), annex.expected(), style.numbered()));
  }

  /** Units, years and days as the table has them; what it does not have, as the body has it. */
  private Expected expected(Expected body, Expected table, boolean numbered) {
    List<Expected.Item> items = new ArrayList<>();
    for (int i = 0; i < table.items().size(); i++) {
      Expected.Item row = table.items().get(i);
      Expected.Item text = body.items().get(i);
      items.add(
          new Expected.Item(
              numbered ? row.label() : text.label(),
              Objects.requireNonNullElse(row.group(), text.group()),
              row.name(),
              row.content().isEmpty() ? text.content() : row.content(),
              row.cells(),
              row.lead(),
              row.responsible(),
              row.supporting(),
              row.due(),
              row.at()));
    }
    List<Expected.Group> groups = new ArrayList<>();
    for (int g = 0; g < body.groups().size(); g++) {
      Expected.Group text = body.groups().get(g);
      String name = table.groups().isEmpty() ? text.name() : table.groups().get(g).name();
      groups.add(new Expected.Group(name, text.intro()));
    }
    return new Expected(
        Genre.TABLE, body.title(), body.issuer(), table.years(), groups, items, Deserved.of(items));
  }
}
