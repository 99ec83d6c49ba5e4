package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.intake.VersionDesk.FIRST;
import static org.taizhang.app.intake.VersionDesk.SECOND;
import static org.taizhang.app.intake.VersionDesk.item;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.app.intake.DifferenceLine.Change;
import org.taizhang.app.intake.DifferenceLine.Subject;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.model.Project;

/** What the clerk did not take over is not offered as news by the next version that says it. */
class DeclinedTest {
  private static final String THIRD = SECOND.replace("改造操场6片", "改造操场7片");
  private static final String FOURTH_ITEM = "4\t家校共育\t建设家长学校5所\t2所\t2所\t1所\t教育局\t妇联\n";

  private final VersionDesk desk = new VersionDesk();

  @Test
  void whatWasDeclinedComesLastUntickedAndMarked() {
    var revision = desk.revised(SECOND);
    revision.take(roles(revision), false);
    var removal = removal(revision);
    revision.take(List.of(removal), false);
    desk.model.take();

    var next = desk.next(THIRD);
    assertThat(next.lines().getFirst().after()).startsWith("改造操场7片");
    assertThat(next.isTaken(next.lines().getFirst())).isTrue();
    var rest = next.lines().subList(1, next.lines().size());
    assertThat(rest)
        .hasSize(5)
        .allMatch(line -> line.caution() == Caution.DECLINED && !next.isTaken(line));
    assertThat(rest).extracting(DifferenceLine::item).contains(removal.item());
    assertThat(DifferenceFilter.Show.values())
        .filteredOn(show -> new DifferenceFilter(Optional.empty(), show).shows(rest.get(0), false))
        .contains(DifferenceFilter.Show.DECLINED)
        .doesNotContain(DifferenceFilter.Show.CAUTION);
  }

  @Test
  void otherWordsThanThoseDeclinedAreOfferedAgain() {
    var revision = desk.revised(SECOND);
    revision.take(revision.lines(), false);
    revision.take(List.of(removal(revision)), true);
    desk.model.take();

    var next = desk.next(SECOND.replace("新建幼儿园12所", "新建幼儿园15所"));
    assertThat(next.taken())
        .singleElement()
        .satisfies(line -> assertThat(line.after()).startsWith("新建幼儿园15所"));
    assertThat(next.lines())
        .filteredOn(line -> line.caution() == Caution.DECLINED)
        .extracting(DifferenceLine::item)
        .contains("第 3 项 心理健康");
  }

  @Test
  void whatIsTickedAfterAllIsTakenOver() {
    var revision = desk.revised(SECOND);
    revision.take(roles(revision), false);
    desk.model.take();
    var next = desk.next(THIRD);
    next.take(roles(next), true);
    desk.model.take();
    assertThat(desk.next(THIRD).lines()).isEmpty();
  }

  @Test
  void anItemRemovedInCheckingIsNoNewOne() {
    var intake = desk.model;
    intake.paste(VersionDesk.plain(SECOND.replace("三年行动计划", "教育质量提升计划") + FOURTH_ITEM));
    var file = intake.files().getFirst();
    file.correct(new Correction.Removed(item(file, 1)));
    intake.go(Step.TAKE);
    intake.decide(file, new Decision.NewPlan("zl"));
    intake.take();

    var again = VersionDesk.plain(SECOND.replace("三年行动计划", "教育质量提升计划") + FOURTH_ITEM);
    var model = desk.another();
    model.paste(again);
    model.go(Step.TAKE);
    var revision = model.revision(model.files().getFirst());
    assertThat(revision.lines())
        .filteredOn(line -> line.subject() == Subject.PROJECT && line.change() == Change.ADDED)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.item()).contains("改造操场");
          assertThat(line.caution()).isEqualTo(Caution.DECLINED);
        });
    assertThat(revision.taken()).isEmpty();
  }

  @Test
  void anItemRemovedInCheckingStaysAwayWhenOthersCome() {
    var revision = desk.revised(SECOND + FOURTH_ITEM);
    var file = desk.model.files().getFirst();
    file.correct(new Correction.Removed(item(file, 3)));
    desk.model.go(Step.TAKE);
    assertThat(revision.lines())
        .extracting(DifferenceLine::after)
        .noneMatch(DeclinedTest::isParents);
    desk.model.take();

    var next =
        desk.next(
            SECOND
                + "4\t劳动教育\t建设劳动基地2个\t1个\t1个\t\t教育局\t农业农村局\n"
                + FOURTH_ITEM.replace("4\t", "5\t"));
    assertThat(next.taken()).extracting(DifferenceLine::item).contains("第 4 项 劳动教育");
    assertThat(next.taken()).extracting(DifferenceLine::after).noneMatch(DeclinedTest::isParents);
    assertThat(next.lines().getLast().after()).matches(DeclinedTest::isParents);
    desk.model.take();
    assertThat(desk.target.ledger().projects(desk.plan))
        .extracting(Project::name)
        .contains("劳动教育")
        .doesNotContain("家校共育");
  }

  @Test
  void withoutTheVersionBeforeEverythingIsOffered() {
    var revision = desk.revised(SECOND);
    revision.take(roles(revision), false);
    desk.model.take();
    desk.target.loseFiles();
    var next = desk.next(SECOND);
    assertThat(next.taken()).isNotEmpty().isEqualTo(next.lines());
  }

  @Test
  void theFirstTextOnceMoreBringsNothingBack() {
    desk.revised(SECOND);
    desk.model.take();
    var back = desk.next(FIRST);
    assertThat(back.taken()).as("it says other things than the last one").isEqualTo(back.lines());
  }

  private static boolean isParents(String words) {
    return words.contains("家长学校");
  }

  private static List<DifferenceLine> roles(Revision revision) {
    return revision.lines().stream().filter(line -> line.subject() == Subject.ROLE).toList();
  }

  private static DifferenceLine removal(Revision revision) {
    return revision.lines().stream()
        .filter(line -> line.subject() == Subject.PROJECT && line.change() == Change.REMOVED)
        .findFirst()
        .orElseThrow();
  }
}
