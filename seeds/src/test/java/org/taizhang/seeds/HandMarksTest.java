package org.taizhang.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.edit.Outcome;

class HandMarksTest {
  private static final String TEXT =
      """
      云溪区教育局2027年工作要点
      一、办学条件
      1.新建校舍。年底前新建2所。（牵头单位：区教育局；责任单位：各镇（街道）、区财政局）
      2.修缮校舍。修缮3所，改造操场5片。（责任单位：区农业农村局、区教育局、各镇（街道））
      二、教师队伍
      3.培养名师。培养10名。（责任单位：区人社局）
      4.减轻负担。（责任单位：区级各部门）
      """;
  private static final PlanFile FILE =
      PlanFile.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), ReadChoices.NONE);

  private final Draft read =
      ((ReadResult.Reading) PlanReader.read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)))
          .draft();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theLedgerIsThatOfTheCorrectedDraftAndTheHistoryKnowsWhatWasRead(long seed) {
    Random random = new Random(seed);
    Draft corrected = corrected(random);
    Ledger plain = ledger(DraftEdits.toEdit(corrected, "a", FILE, ids()));
    Edit.Together marked = DraftEdits.toEdit(corrected, read, "a", FILE, ids());
    Ledger ledger = ledger(marked);
    assertThat(ledger).isEqualTo(plain);
    assertThat(((Outcome.Accepted) ledger.apply(marked.inverse())).ledger())
        .isEqualTo(Ledger.empty());

    Issued issued = issued(marked);
    Plan plan = ledger.plans().getFirst();
    assertThat(issued.isOwn(plan, Fields.PLAN_TITLE))
        .isEqualTo(!corrected.title().equals(read.title()));
    for (var project : ledger.projects(plan.id())) {
      var asRead =
          read.items().stream().filter(one -> one.at().equals(project.source())).findFirst();
      assertThat(issued.isOwn(project, Fields.PROJECT_NAME))
          .isEqualTo(!asRead.orElseThrow().name().equals(project.name()));
      Set<String> said = new HashSet<>(asRead.orElseThrow().responsible());
      said.addAll(asRead.orElseThrow().lead());
      ledger
          .roles(project.id())
          .forEach((unit, roles) -> {
            if (!said.contains(ledger.department(unit).name())) {
              assertThat(issued.isOwn(project.id(), unit, roles)).isTrue();
            }
          });
    }
  }

  private Draft corrected(Random random) {
    List<DraftItem> items = new ArrayList<>();
    for (DraftItem item : read.items()) {
      switch (random.nextInt(5)) {
        case 0 -> items.add(with(item, item.name() + "（改）", item.responsible()));
        case 1 -> {
          List<String> units = new ArrayList<>(item.responsible());
          units.add("区" + random.nextInt(3) + "局");
          Collections.shuffle(units, random);
          items.add(with(item, item.name(), units.subList(random.nextInt(2), units.size())));
        }
        case 2 -> {}
        default -> items.add(item);
      }
    }
    return random.nextBoolean() ? titled(read.withItems(items)) : read.withItems(items);
  }

  private static Draft titled(Draft draft) {
    return new Draft(
        draft.title() + "（修订）",
        "区政府办",
        draft.level(),
        draft.documentNumber(),
        draft.date(),
        draft.years(),
        draft.genre(),
        draft.yearColumns(),
        draft.groups(),
        draft.items(),
        List.of(),
        draft.preamble(),
        draft.closing());
  }

  private static DraftItem with(DraftItem item, String name, List<String> responsible) {
    return new DraftItem(
        item.no(),
        item.label(),
        item.id(),
        item.group(),
        item.sections(),
        item.path(),
        name,
        item.content(),
        item.yearTargets(),
        item.lead(),
        responsible,
        item.supporting(),
        item.due(),
        item.schedule(),
        item.at());
  }

  /** The same ids in the same order: what comes first is the corrected draft both times. */
  private static Supplier<UUID> ids() {
    Random random = new Random(99);
    return () -> new UUID(random.nextLong(), random.nextLong());
  }

  private static Ledger ledger(Edit edit) {
    return ((Outcome.Accepted) Ledger.empty().apply(edit)).ledger();
  }

  private static Issued issued(Edit edit) {
    UUID id = new UUID(1, 2);
    return Issued.of(
        List.of(
            new Envelope(
                id, id, 1, List.of(), "测试员", Instant.EPOCH, Envelope.CURRENT_FORMAT, null, edit)));
  }
}
