package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.intake.IntakeDesk.PROSE;
import static org.taizhang.app.intake.IntakeDesk.TABLE;
import static org.taizhang.app.intake.IntakeDesk.YEARS;
import static org.taizhang.app.intake.IntakeDesk.items;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftQuantity;

/** What the clerk sets right of a reading. */
class CorrectionsTest {
  private final IntakeDesk desk = new IntakeDesk();

  @Test
  void aYearWithoutTargetCanBeGivenOne() {
    var file = desk.pasted(YEARS);
    var at = items(file).getFirst().at();
    assertThat(targets(file)).containsExactly("2022 开工2所。");
    file.type(Slot.target(at, 2024), "竣工2所，");
    file.type(Slot.target(at, 2024), "竣工2所，新增学位540个。");
    assertThat(targets(file)).containsExactly("2022 开工2所。", "2024 竣工2所，新增学位540个。");
    assertThat(file.draftProperty().get().quantities())
        .filteredOn(one -> one.field().equals("2024") && Objects.equals(one.item(), 1))
        .extracting(DraftQuantity::text)
        .hasSize(2);
    file.type(Slot.target(at, 2022), " ");
    assertThat(targets(file)).containsExactly("2024 竣工2所，新增学位540个。");
    assertThat(file.draftProperty().get().quantities())
        .noneMatch(one -> one.field().equals("2022") && Objects.equals(one.item(), 1));
    file.undo();
    file.undo();
    assertThat(targets(file)).containsExactly("2022 开工2所。");
  }

  private static List<String> targets(IntakeFile file) {
    return items(file).getFirst().yearTargets().stream()
        .map(target -> target.year() + " " + target.text())
        .toList();
  }

  @Test
  void correctionsSurviveAnotherReading() {
    var file = desk.pasted(TABLE);
    var first = items(file).getFirst();
    file.type(Slot.of(first.at(), Slot.Field.NAME), "新建公办幼儿园");
    file.type(Slot.of(first.at(), Slot.Field.LEAD), "区教育局、区财政局");
    file.useColumn(4, new ColumnUse(ColumnUse.Kind.SUPPORTING, 0));
    assertThat(items(file).getFirst().name()).isEqualTo("新建公办幼儿园");
    assertThat(items(file).getFirst().lead()).containsExactly("区教育局", "区财政局");
    assertThat(items(file).getFirst().supporting()).containsExactly("财政局", "住建局");
    assertThat(items(file).get(1).supporting()).containsExactly("文广旅局");
  }

  @Test
  void everyCorrectionIsTakenBackOneByOne() {
    var file = desk.pasted(PROSE);
    var before = items(file);
    var slot = Slot.of(before.getFirst().at(), Slot.Field.NAME);
    file.type(slot, "新");
    file.type(slot, "新建");
    file.correct(new Correction.Removed(before.get(2).at()));
    assertThat(items(file)).hasSize(2);
    file.undo();
    assertThat(items(file)).hasSize(3);
    file.undo();
    assertThat(items(file)).isEqualTo(before);
    assertThat(file.isCorrected()).isFalse();
    file.redo();
    file.redo();
    assertThat(items(file)).hasSize(2);
    assertThat(items(file).getFirst().name()).isEqualTo("新建");
  }

  @Test
  void itemsAreJoinedPartedAndMoved() {
    var file = desk.pasted(PROSE);
    var before = items(file);
    file.correct(new Correction.Joined(before.get(1).at()));
    assertThat(items(file)).hasSize(2);
    assertThat(items(file).getFirst().content()).contains("3所", "操场");
    file.undo();
    var content = before.get(1).content();
    file.correct(new Correction.Parted(before.get(1).at(), content.indexOf("年底")));
    assertThat(items(file)).hasSize(4);
    assertThat(items(file).get(2).content()).startsWith("年底前");
    file.undo();
    var group = before.get(2).group();
    file.correct(new Correction.Moved(before.getFirst().at(), group));
    assertThat(items(file).getLast().name()).isEqualTo(before.getFirst().name());
    assertThat(items(file).getLast().group()).isEqualTo(group);
    assertThat(items(file)).extracting(DraftItem::no).containsExactly(1, 2, 3);
  }

  @Test
  void numbersOfATextTypedOverAreThoseOfTheNewText() {
    var file = desk.pasted(PROSE);
    var at = items(file).getFirst().at();
    file.type(Slot.of(at, Slot.Field.CONTENT), "年内新建幼儿园7所。");
    assertThat(file.draftProperty().get().quantities())
        .filteredOn(one -> one.item() != null && one.item() == 1)
        .singleElement()
        .satisfies(one -> assertThat(one.text()).contains("7"));
  }

  @Test
  void theDocumentAndWhatWasReadLeadToEachOther() {
    var file = desk.pasted(TABLE);
    var reach = new Reach(file.reading());
    for (var item : items(file)) {
      var passages = reach.passages(item.at());
      assertThat(passages).isNotEmpty();
      for (var passage : passages) {
        assertThat(reach.itemAt(passage.start())).isEqualTo(item.at());
      }
    }
  }
}
