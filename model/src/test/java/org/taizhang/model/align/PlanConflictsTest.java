package org.taizhang.model.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.model.Ledger;
import org.taizhang.model.Level;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.QuantityId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.quantity.Bound;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.quantity.QuantityKind;

class PlanConflictsTest {
  private final List<PlanId> plans = new ArrayList<>();
  private Ledger ledger = Ledger.empty();

  @Test
  void twoFiguresOfTheSameThingInTheSameYearAreAConflict() {
    var old = number(plan("东湖区教育三年行动计划", Level.DISTRICT, 2022, 2024), 2024, "建设2个产业学院", 2, 2);
    var now = number(plan("2024年东湖教育工作要点", Level.DISTRICT, 2024, 2024), null, "拟建设1个产业学院", 1, 1);
    assertThat(conflicts()).containsExactly(new FigureConflict(now, old, YearSpan.of(2024)));
    assertThat(PlanConflicts.of(ledger, List.of())).as("none comes").isEmpty();
  }

  @Test
  void plansThatComeTogetherAreHeldAgainstEachOtherOnce() {
    number(plan("东湖区计划", Level.DISTRICT, 2024, 2024), null, "建设2个产业学院", 2, 2);
    number(plan("东湖区要点", Level.DISTRICT, 2024, 2024), null, "建设3个产业学院", 3, 3);
    assertThat(PlanConflicts.of(ledger, plans)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "东湖区计划,西山区计划", // another place
    "2024年东湖教育工作要点,2024年西山教育工作要点",
    "东湖区计划,2024年西山教育工作要点",
  })
  void otherPlacesHaveFiguresOfTheirOwn(String one, String other) {
    number(plan(one, Level.DISTRICT, 2024, 2024), null, "建设2个产业学院", 2, 2);
    number(plan(other, Level.DISTRICT, 2024, 2024), null, "建设3个产业学院", 3, 3);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void anotherLevelHasFiguresOfItsOwn() {
    number(plan("江州市计划", Level.CITY, 2024, 2024), null, "建设9个产业学院", 9, 9);
    number(plan("江州市东湖区计划", Level.DISTRICT, 2024, 2024), null, "建设3个产业学院", 3, 3);
    number(plan("某学校计划", null, 2024, 2024), null, "建设1个产业学院", 1, 1);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void anotherYearAndAnotherActionAreOtherThings() {
    var old = plan("东湖区计划", Level.DISTRICT, 2022, 2024);
    number(old, 2023, "建设2个产业学院", 2, 2);
    number(old, null, "建设6个产业学院", 6, 6);
    number(old, 2024, "改造5个产业学院", 5, 5);
    number(plan("东湖区要点", Level.DISTRICT, 2024, 2024), null, "新建3个产业学院", 3, 3);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void whereOneOfSeveralAgreesNobodyKnows() {
    var old = plan("东湖区计划", Level.DISTRICT, 2024, 2024);
    number(old, null, "建设2个产业学院", 2, 2);
    number(old, null, "建设3个产业学院", 3, 3);
    number(plan("东湖区要点", Level.DISTRICT, 2024, 2024), null, "建设3个产业学院", 3, 3);
    assertThat(conflicts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT,6,6,RANGE,2,4,true",
    "EXACT,3,3,RANGE,2,4,false",
    "EXACT,10,10,AT_LEAST,8,,false",
    "EXACT,10,10,AT_LEAST,12,,true",
    "AT_LEAST,10,,AT_LEAST,12,,true",
    "AT_LEAST,10,,AT_LEAST,10,,false",
    "AT_MOST,,5,AT_LEAST,8,,true",
    "AT_MOST,,5,EXACT,4,4,false",
    "ABOUT,100,100,EXACT,95,95,false",
    "ABOUT,100,100,EXACT,80,80,true",
    "EXACT,7.60,7.60,EXACT,7.6,7.6,false",
  })
  void boundsAreMinded(
      Bound one,
      BigDecimal min,
      BigDecimal max,
      Bound two,
      BigDecimal least,
      BigDecimal most,
      boolean differs) {
    number(plan("东湖区计划", Level.DISTRICT, 2024, 2024), null, "建设产业学院", quantity(one, min, max));
    number(plan("东湖区要点", Level.DISTRICT, 2024, 2024), null, "建设产业学院", quantity(two, least, most));
    assertThat(conflicts()).hasSize(differs ? 1 : 0);
  }

  private List<FigureConflict> conflicts() {
    return PlanConflicts.of(ledger, List.of(plans.getLast()));
  }

  private PlanId plan(String title, Level level, int first, int last) {
    var id = new PlanId(UUID.randomUUID());
    ledger =
        ledger.with(
            new Plan(
                id,
                "p" + plans.size(),
                title,
                PlanKind.ISSUED,
                null,
                level,
                null,
                null,
                new YearSpan(first, last),
                false));
    plans.add(id);
    return id;
  }

  private PlannedQuantity number(PlanId plan, Integer year, String text, int min, int max) {
    return number(
        plan, year, text, quantity(Bound.EXACT, BigDecimal.valueOf(min), BigDecimal.valueOf(max)));
  }

  private static Quantity quantity(Bound bound, BigDecimal min, BigDecimal max) {
    return new Quantity("产业学院", min, max, "个", bound, QuantityKind.ADDITIVE, false, null);
  }

  private PlannedQuantity number(PlanId plan, Integer year, String text, Quantity value) {
    var made =
        new PlannedQuantity(
            new QuantityId(UUID.randomUUID()),
            plan,
            null,
            null,
            ledger.goals(plan).size(),
            year,
            text,
            value);
    ledger = ledger.with(made);
    return made;
  }
}
