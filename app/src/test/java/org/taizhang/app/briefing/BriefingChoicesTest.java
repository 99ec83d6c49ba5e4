package org.taizhang.app.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.LedgerBuilder.planId;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.PaperSize;
import org.taizhang.model.Plan;
import org.taizhang.model.YearSpan;

class BriefingChoicesTest {
  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final BriefingChoices choices =
      new BriefingChoices(session.workspace(), session.selection(), LocalDate.of(2026, 11, 22));

  @Test
  void plansArePrintedInTheOrderTheClerkGivesThem() {
    session.selection().choose(List.of(planId("jia"), planId("yi")));
    assertThat(choices.choice().plans()).containsExactly(planId("jia"), planId("yi"));
    choices.move(planId("yi"), -1);
    choices.move(planId("yi"), -1);
    assertThat(choices.choice().plans()).containsExactly(planId("yi"), planId("jia"));
    choices.choose(planId("yi"), false);
    assertThat(choices.choice().plans()).containsExactly(planId("jia"));
    choices.choose(planId("jia"), false);
    assertThat(choices.choice().plans()).containsExactly(planId("jia"));
    choices.choose(planId("yi"), true);
    assertThat(choices.chosen()).extracting(Plan::code).containsExactly("yi", "jia");
  }

  @Test
  void oneYearIsThatOfAllRoomsAndASpanIsTheBriefingsOwn() {
    session.selection().choose(List.of(planId("jia")));
    session.selection().yearProperty().set(2023);
    assertThat(choices.choice().years()).isEqualTo(YearSpan.of(2023));
    choices.yearsProperty().set(new YearSpan(2022, 2023));
    assertThat(session.selection().year()).isNull();
    assertThat(choices.choice().years()).isEqualTo(new YearSpan(2022, 2023));
    choices.yearsProperty().set(YearSpan.of(2022));
    assertThat(session.selection().year()).isEqualTo(2022);
    session.selection().choose(List.of(planId("yi")));
    assertThat(choices.choice().years()).isNull();
  }

  @Test
  void departmentsOfPlansThatAreNotPrintedAreForgotten() {
    session.selection().choose(List.of(planId("jia"), planId("yi")));
    assertThat(choices.offeredDepartments()).containsExactly("教育局", "财政局", "人社局", "公安分局");
    choices.departmentsProperty().set(List.of("财政局"));
    session.selection().choose(List.of(planId("yi")));
    assertThat(choices.choice().departments()).isEmpty();
  }

  @Test
  void everyKindKeepsItsPaper() {
    assertThat(choices.sizeProperty().get()).isEqualTo(PaperSize.A3_LANDSCAPE);
    choices.kindProperty().set(BriefingKind.DEPARTMENT);
    assertThat(choices.sizeProperty().get()).isEqualTo(PaperSize.A4_LANDSCAPE);
    choices.kindProperty().set(BriefingKind.MATRIX);
    choices.sizeProperty().set(PaperSize.A4_LANDSCAPE);
    choices.kindProperty().set(BriefingKind.YEARS);
    assertThat(choices.sizeProperty().get()).isEqualTo(PaperSize.A3_LANDSCAPE);
    choices.kindProperty().set(BriefingKind.MATRIX);
    assertThat(choices.sizeProperty().get()).isEqualTo(PaperSize.A4_LANDSCAPE);
  }

  @Test
  void findsNamesByPinyinInitials() {
    var index = NameIndex.of(List.of("教育局", "财政局", "公安分局"));
    assertThat(index.find("")).containsExactly("教育局", "财政局", "公安分局");
    assertThat(index.find("czj")).containsExactly("财政局");
    assertThat(index.find("財政")).containsExactly("财政局");
    assertThat(index.find("xyz")).isEmpty();
  }
}
