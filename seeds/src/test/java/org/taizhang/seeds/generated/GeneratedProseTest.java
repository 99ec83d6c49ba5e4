package org.taizhang.seeds.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.generated.MadePlan.MadeGroup;
import org.taizhang.seeds.generated.MadePlan.MadeItem;

class GeneratedProseTest {

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("taizhang.long") ? 5_000 : 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatWasWritten(long seed) {
    PlanMaker maker = new PlanMaker(seed);
    boolean units = maker.chance(60);
    MadePlan plan = maker.plan(units, maker.chance(40));
    ProseStyle style = ProseStyle.pick(maker, units);
    ProseWriter writer = new ProseWriter(maker, plan, style);
    String text = writer.write();
    ReadResult result = PlanReader.read("要点.txt", Encodings.pick(maker).encode(text));
    assertThat(result).as(() -> style + "\n" + text).isInstanceOf(ReadResult.Reading.class);
    Draft draft = ((ReadResult.Reading) result).draft();
    assertThat(draft.items().stream().map(DraftItem::name))
        .as(() -> style + "\n" + text)
        .isEqualTo(plan.items().stream().map(item -> writer.typed(item.name())).toList());
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(draft.genre()).isEqualTo(units ? Genre.BRACKETED : Genre.HEADED);
    softly.assertThat(draft.title()).isEqualTo(writer.typed(plan.title()));
    softly.assertThat(draft.years()).isEqualTo(plan.years());
    softly
        .assertThat(draft.issuer())
        .isEqualTo(style.notice() || style.signed() ? writer.typed(ProseWriter.ISSUER) : null);
    List<MadeGroup> groups = plan.groups();
    softly
        .assertThat(draft.groups().stream().map(DraftGroup::name).toList())
        .isEqualTo(groups.stream().map(group -> writer.typed(group.name())).toList());
    softly
        .assertThat(draft.groups().stream().map(group -> String.join("\n", group.intro())).toList())
        .isEqualTo(groups.stream().map(group -> writer.typed(group.intro())).toList());
    for (int i = 0; i < draft.items().size(); i++) {
      compare(draft.items().get(i), plan.items().get(i), writer, softly);
    }
    assertThat(softly.errorsCollected()).as(() -> style + "\n" + text).isEmpty();
  }

  private static void compare(
      DraftItem item, MadeItem made, ProseWriter writer, SoftAssertions softly) {
    softly.assertThat(item.content()).isEqualTo(writer.typed(String.join("\n", made.paragraphs())));
    softly.assertThat(item.lead()).isEqualTo(made.lead().stream().map(writer::typed).toList());
    softly
        .assertThat(item.responsible())
        .isEqualTo(made.responsible().stream().map(writer::typed).toList());
    softly
        .assertThat(item.supporting())
        .isEqualTo(made.supporting().stream().map(writer::typed).toList());
  }
}
