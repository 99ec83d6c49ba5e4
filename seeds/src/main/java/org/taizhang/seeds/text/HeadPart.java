package org.taizhang.seeds.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Level;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.QuantityId;

/** The head of a plan, and below it the numbers that the plan promises outside its projects. */
final class HeadPart implements Part {
  private final Additions additions;
  private final Map<String, Line> lines = new HashMap<>();
  private boolean added;
  private int goals;

  HeadPart(Additions additions) {
    this.additions = additions;
  }

  @Override
  public void take(Line line) {
    if (line.key().equals(Keys.QUANTITY)) {
      finish();
      goal(QuantityLine.read(line), line);
    } else if (added) {
      throw Unreadable.unknown(line);
    } else {
      Line before = lines.put(line.key(), line);
      if (before != null) {
        throw new Unreadable("“" + line.key() + "”写了两次");
      }
      check(line);
    }
  }

  private static void check(Line line) {
    switch (line.key()) {
      case Keys.FORMAT -> {
        if (!line.text().equals(Keys.VERSION)) {
          throw new Unreadable("这是第 " + line.text() + " 版台账文本，本程序只认得第 " + Keys.VERSION + " 版");
        }
      }
      case Keys.PLAN, Keys.CODE, Keys.ISSUER, Keys.DOCUMENT_NUMBER -> line.text();
      case Keys.KIND -> kind(line);
      case Keys.LEVEL -> level(line);
      case Keys.ISSUED -> Times.day(line.text());
      case Keys.YEARS -> Times.years(line.text());
      case Keys.DEMONSTRATION -> {
        if (!line.text().equals(Keys.YES)) {
          throw new Unreadable("“示例”后面只能写“是”");
        }
      }
      default -> throw Unreadable.unknown(line);
    }
  }

  /** Adds the plan itself, which everything else of it needs. */
  void finish() {
    if (added) {
      return;
    }
    added = true;
    Line title = needed(Keys.PLAN);
    needed(Keys.FORMAT);
    Line issued = lines.get(Keys.ISSUED);
    additions.add(
        title.number(),
        new Plan(
            additions.plan(),
            needed(Keys.CODE).text(),
            title.text(),
            kind(needed(Keys.KIND)),
            text(Keys.ISSUER),
            level(lines.get(Keys.LEVEL)),
            text(Keys.DOCUMENT_NUMBER),
            issued == null ? null : Times.day(issued.text()),
            Times.years(needed(Keys.YEARS).text()),
            lines.containsKey(Keys.DEMONSTRATION)));
  }

  private void goal(QuantityLine goal, Line line) {
    int order = goal.order() == null ? goals : goal.order();
    goals++;
    additions.add(
        line.number(),
        new PlannedQuantity(
            new QuantityId(additions.id()),
            additions.plan(),
            null,
            null,
            order,
            goal.year(),
            goal.text(),
            goal.value()));
  }

  private Line needed(String key) {
    Line line = lines.get(key);
    if (line == null) {
      throw new Unreadable("方案的开头缺少“" + key + "”");
    }
    return line;
  }

  private @Nullable String text(String key) {
    Line line = lines.get(key);
    return line == null ? null : line.text();
  }

  private static PlanKind kind(Line line) {
    return Vocabulary.planKind(line.text());
  }

  private static @Nullable Level level(@Nullable Line line) {
    return line == null ? null : Vocabulary.level(line.text());
  }
}
