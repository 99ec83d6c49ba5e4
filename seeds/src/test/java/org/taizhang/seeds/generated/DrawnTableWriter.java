package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.generated.GridColumn.Kind;
import org.taizhang.seeds.generated.GridStyle.Groups;
import org.taizhang.seeds.generated.GridStyle.Sequel;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

/** Draws a plan as one or several tables. */
final class DrawnTableWriter {
  private static final int LONGEST_SHEET = 31;

  private final PlanMaker maker;
  private final MadePlan plan;
  private final GridStyle style;
  private final List<GridColumn> columns;
  private final int longest;
  private final List<MadeBlock> blocks = new ArrayList<>();
  private final List<Expected.Item> items = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private String sheet = "任务表";
  private int grids;
  private int heads;
  private int row;
  private int sinceHead;

  DrawnTableWriter(PlanMaker maker, MadePlan plan, GridStyle style) {
    this.maker = maker;
    this.plan = plan;
    this.style = style;
    this.columns = GridColumns.pick(maker, style, plan.years());
    this.longest = style.sequel() == Sequel.ONE_TABLE ? 1000 : 2 + maker.below(4);
  }

  MadeDocument write() {
    if (maker.chance(25)) {
      blocks.add(MadeBlock.Text.of(maker.pick(List.of("附件", "附件1", "附件："))));
    }
    blocks.add(MadeBlock.Text.of(plan.title()));
    if (style.groups() != Groups.TABLES && style.groups() != Groups.SHEETS) {
      head();
    }
    for (int g = 0; g < plan.groups().size(); g++) {
      group(plan.groups().get(g), g + 1);
    }
    end();
    return new MadeDocument(blocks, expected());
  }

  private Expected expected() {
    List<Expected.Group> groups =
        style.groups() == Groups.NONE
            ? List.of()
            : plan.groups().stream().map(group -> new Expected.Group(name(group), "")).toList();
    return new Expected(Genre.TABLE, plan.title(), null, plan.years(), groups, items, deserved());
  }

  private Set<String> deserved() {
    return Deserved.of(items);
  }

  /** A sheet cannot have a longer name. */
  private String name(MadeGroup group) {
    boolean cut = style.groups() == Groups.SHEETS && group.name().length() > LONGEST_SHEET;
    return cut ? group.name().substring(0, LONGEST_SHEET) : group.name();
  }

  private void group(MadeGroup group, int no) {
    String heading = ProseStyle.Numbering.HAN.label(no) + group.name();
    switch (style.groups()) {
      case NONE, MERGED, BLANK, REPEATED -> {}
      case LINES -> {
        cells.add(new Cell(heading, row++, 0, 1, columns.size()));
      }
      case TABLES -> {
        end();
        blocks.add(
            new MadeBlock.Text(new MadeBlock.Label(ProseStyle.Numbering.HAN, no), group.name()));
        head();
      }
      case SHEETS -> {
        end();
        sheet = name(group);
        head();
      }
    }
    boolean first = true;
    int left = group.items().size();
    int merged = 0;
    for (MadeItem item : group.items()) {
      if (sinceHead >= longest) {
        turnPage();
        first = first || maker.chance(50);
        merged = 0;
      }
      if (merged == 0) {
        merged = Math.min(left, longest - sinceHead);
      }
      item(group, item, first, merged);
      first = false;
      merged = -1;
      left--;
    }
  }

  /** Where a page of the original ends. */
  private void turnPage() {
    switch (style.sequel()) {
      case ONE_TABLE -> {}
      case HEAD_REPEATED -> addHead();
      case NEXT_TABLE -> {
        end();
        sinceHead = 0;
      }
      case NEXT_TABLE_WITH_HEAD -> {
        end();
        head();
      }
    }
  }

  private void head() {
    heads = 0;
    addHead();
    heads = row;
  }

  private void addHead() {
    boolean two = columns.stream().anyMatch(column -> !column.above().isEmpty());
    for (int c = 0; c < columns.size(); c++) {
      GridColumn column = columns.get(c);
      if (!two) {
        cells.add(new Cell(column.head(), row, c, 1, 1));
      } else if (column.above().isEmpty()) {
        cells.add(new Cell(column.head(), row, c, style.looseHead() ? 1 : 2, 1));
        if (style.looseHead()) {
          cells.add(new Cell("", row + 1, c, 1, 1));
        }
      } else {
        int width = 1;
        while (c + width < columns.size()
            && columns.get(c + width).above().equals(column.above())) {
          width++;
        }
        cells.add(new Cell(column.above(), row, c, 1, width));
        for (int below = c; below < c + width; below++) {
          cells.add(new Cell(columns.get(below).head(), row + 1, below, 1, 1));
        }
        c += width - 1;
      }
    }
    row += two ? 2 : 1;
    sinceHead = 0;
  }

  /** Ends the table. */
  private void end() {
    if (!cells.isEmpty()) {
      blocks.add(new MadeBlock.Grid(sheet, heads, List.copyOf(cells)));
      grids++;
    }
    cells = new ArrayList<>();
    row = 0;
    heads = 0;
  }

  /**
   * Adds the row of an item.
   *
   * @param merged over how many rows a merged cell of its group reaches; -1 where one reaches here
   */
  private void item(MadeGroup group, MadeItem item, boolean first, int merged) {
    String number = items.size() + 1 + (maker.chance(15) ? "." : "");
    GridUnits units = GridUnits.of(style.units(), item, maker);
    for (int c = 0; c < columns.size(); c++) {
      GridColumn column = columns.get(c);
      String text =
          switch (column.kind()) {
            case NUMBER -> number;
            case GROUP -> groupCell(group, first, merged);
            case NAME -> item.name();
            case CONTENT -> content(item);
            case YEAR -> item.cells().getOrDefault(column.year(), "");
            case DUE -> item.due() == null ? "" : item.due().words();
            case LEAD -> units.lead();
            case RESPONSIBLE, PHRASE -> units.responsible();
            case SUPPORTING -> units.supporting();
            case PERSON -> maker.pick(List.of("王某某", "李某", "赵某某"));
            case REMARK -> maker.pick(List.of("", "", "续建"));
          };
      boolean reaches = column.kind() == Kind.GROUP && style.groups() == Groups.MERGED;
      if (!reaches || merged > 0) {
        cells.add(new Cell(text, row, c, reaches ? merged : 1, 1));
      }
    }
    items.add(
        new Expected.Item(
            style.numbered() ? number : "",
            style.groups() == Groups.NONE ? null : name(group),
            item.name(),
            style.content() ? content(item) : "",
            item.cells(),
            units.expected().lead(),
            units.expected().responsible(),
            units.expected().supporting(),
            style.due() ? item.due() : null,
            new Expected.At(grids, row, index(Kind.NAME))));
    row++;
    sinceHead++;
  }

  private int index(Kind kind) {
    return columns.stream().map(GridColumn::kind).toList().indexOf(kind);
  }

  private static String content(MadeItem item) {
    return String.join("\n", item.paragraphs());
  }

  private String groupCell(MadeGroup group, boolean first, int merged) {
    boolean written =
        switch (style.groups()) {
          case REPEATED -> true;
          case MERGED -> merged > 0;
          case BLANK -> first;
          case NONE, LINES, TABLES, SHEETS -> false;
        };
    return written ? group.name() : "";
  }
}
