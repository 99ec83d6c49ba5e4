package org.taizhang.seeds.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

class GeneratedTablesTest {

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("taizhang.long") ? 5_000 : 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatWasWritten(long seed) {
    PlanMaker maker = new PlanMaker(seed);
    MadePlan plan = maker.plan(true, maker.chance(25));
    TableWriter writer = new TableWriter(maker, plan);
    String text = writer.write();
    ReadResult result = PlanReader.read("计划.txt", Encodings.pick(maker).encode(text));
    assertThat(result).as(() -> writer + "\n" + text).isInstanceOf(ReadResult.Reading.class);
    Draft draft = ((ReadResult.Reading) result).draft();
    assertThat(draft.items().stream().map(DraftItem::name))
        .as(() -> writer + "\n" + text)
        .isEqualTo(plan.items().stream().map(MadeItem::name).toList());
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(draft.genre()).isEqualTo(Genre.TABLE);
    softly.assertThat(draft.title()).isEqualTo(plan.title());
    softly.assertThat(draft.years()).isEqualTo(plan.years());
    if (writer.grouped) {
      softly
          .assertThat(draft.groups().stream().map(DraftGroup::name).toList())
          .isEqualTo(plan.groups().stream().map(MadePlan.MadeGroup::name).toList());
    }
    for (int i = 0; i < draft.items().size(); i++) {
      compare(draft.items().get(i), plan.items().get(i), writer, softly);
    }
    assertThat(softly.errorsCollected()).as(() -> writer + "\n" + text).isEmpty();
  }

  private static void compare(
      DraftItem item, MadeItem made, TableWriter writer, SoftAssertions softly) {
    softly.assertThat(item.content()).isEqualTo(writer.withContent ? writer.content(made) : "");
    softly.assertThat(cells(item)).isEqualTo(made.cells());
    softly.assertThat(item.lead()).isEqualTo(made.lead());
    softly.assertThat(item.responsible()).isEqualTo(made.responsible());
    softly
        .assertThat(item.supporting())
        .isEqualTo(writer.withSupporting ? made.supporting() : List.of());
  }

  private static Map<Integer, String> cells(DraftItem item) {
    Map<Integer, String> cells = new LinkedHashMap<>();
    for (DraftTarget target : item.yearTargets()) {
      cells.put(target.year(), target.text());
    }
    return cells;
  }
}
