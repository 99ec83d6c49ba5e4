package org.taizhang.app.find;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.Target;

/**
 * The texts a thing is found by, which are those of the ledger itself.
 *
 * @param names that it is called by
 * @param wholes that are to be typed whole, such as numbers
 * @param contents that it says
 */
record Texts(List<String> names, List<String> wholes, List<String> contents) {
  /** What sort of find it is; null for what is not found by itself. */
  static @Nullable FoundKind kind(Entity thing) {
    return switch (thing) {
      case Plan _ -> FoundKind.PLAN;
      case Section _ -> FoundKind.SECTION;
      case Project _ -> FoundKind.PROJECT;
      case Department _ -> FoundKind.DEPARTMENT;
      case Target _ -> FoundKind.TARGET;
      case PlannedQuantity _ -> FoundKind.QUANTITY;
      case Step _ -> FoundKind.STEP;
      case ProgressReport _ -> FoundKind.REPORT;
      case Evidence _ -> FoundKind.EVIDENCE;
      case SourceDocument _,
          StateMove _,
          Adjustment _,
          EvidenceLink _,
          HandLight _,
          LightPolicy _,
          ReportingPeriod _ ->
          null;
    };
  }

  static Texts of(Entity thing) {
    return switch (thing) {
      case Plan plan ->
          new Texts(
              some(plan.title(), plan.code(), plan.documentNumber()),
              List.of(),
              some(plan.issuer()));
      case Section section -> named(section.name());
      case Project project ->
          new Texts(
              List.of(project.name()),
              List.of(String.valueOf(project.number()), project.label()),
              List.of(project.content()));
      case Department department -> new Texts(department.names(), List.of(), List.of());
      case Target target -> saying(target.text());
      case PlannedQuantity planned ->
          new Texts(
              List.of(planned.value().subject()),
              some(plain(planned.value().min()), plain(planned.value().max())),
              List.of(planned.text()));
      case Step step ->
          new Texts(List.of(step.person()), List.of(step.telephone()), List.of(step.text()));
      case ProgressReport report -> {
        var said = report.account();
        yield saying(said.text(), said.lag(), said.problems(), said.next(), said.coordination());
      }
      case Evidence evidence ->
          new Texts(List.of(evidence.fileName()), List.of(), List.of(evidence.note()));
      case SourceDocument _,
          StateMove _,
          Adjustment _,
          EvidenceLink _,
          HandLight _,
          LightPolicy _,
          ReportingPeriod _ ->
          saying();
    };
  }

  /** Those of its names that are worth typing in pinyin. */
  List<String> spelled(FoundKind kind) {
    return switch (kind) {
      case DEPARTMENT, PLAN, SECTION, PROJECT, STEP, EVIDENCE -> names;
      case TARGET, QUANTITY, REPORT -> List.of();
    };
  }

  Stream<String> all() {
    return Stream.of(names, wholes, contents).flatMap(List::stream);
  }

  private static Texts named(String name) {
    return new Texts(List.of(name), List.of(), List.of());
  }

  private static Texts saying(String... contents) {
    return new Texts(List.of(), List.of(), List.of(contents));
  }

  private static List<String> some(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).toList();
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
