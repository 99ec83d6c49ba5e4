package org.taizhang.model;

import java.util.Comparator;

/**
 * The order of everything that a ledger lists. What is alike in all else goes by its id, so that
 * the order follows from the content alone.
 */
final class Orders {
  static final Comparator<Plan> PLANS = Comparator.comparing(Plan::years).thenComparing(Plan::code);
  static final Comparator<Section> SECTIONS =
      Comparator.comparingInt(Section::order).thenComparing(s -> s.id().value());
  static final Comparator<Project> PROJECTS =
      Comparator.comparingInt(Project::number).thenComparing(p -> p.id().value());
  static final Comparator<Department> DEPARTMENTS =
      Comparator.comparingInt(Department::order).thenComparing(d -> d.id().value());
  static final Comparator<Target> TARGETS =
      Comparator.comparing(Target::years).thenComparing(t -> t.id().value());
  static final Comparator<SourceDocument> DOCUMENTS =
      Comparator.comparingInt(SourceDocument::order).thenComparing(d -> d.id().value());
  static final Comparator<PlannedQuantity> QUANTITIES =
      Comparator.comparingInt(PlannedQuantity::order).thenComparing(q -> q.id().value());

  static final Comparator<Step> STEPS =
      Comparator.comparingInt(Step::order).thenComparing(s -> s.id().value());
  static final Comparator<ProgressReport> REPORTS =
      Comparator.comparing(ProgressReport::asOf).thenComparing(r -> r.id().value());
  static final Comparator<StateMove> MOVES =
      Comparator.comparingInt(StateMove::order).thenComparing(m -> m.id().value());
  static final Comparator<Adjustment> ADJUSTMENTS =
      Comparator.comparingInt(Adjustment::order).thenComparing(a -> a.id().value());
  static final Comparator<HandLight> HAND_LIGHTS =
      Comparator.comparing(HandLight::on).thenComparing(l -> l.id().value());

  static final Comparator<Evidence> EVIDENCE =
      Comparator.comparing(Evidence::received)
          .thenComparing(Evidence::fileName)
          .thenComparing(e -> e.id().value());
  static final Comparator<ReportingPeriod> PERIODS =
      Comparator.comparing(ReportingPeriod::asOf).thenComparingInt(ReportingPeriod::number);

  private Orders() {}
}
