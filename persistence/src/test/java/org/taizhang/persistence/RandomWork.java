package org.taizhang.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Adjustment;
import org.taizhang.model.AdjustmentId;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.HandLightId;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.LinkId;
import org.taizhang.model.MoveId;
import org.taizhang.model.PeriodId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.PolicyId;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.ReportId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.StepId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightOverride;
import org.taizhang.model.pace.LightPreset;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.NumberSeries;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.StateMachine;
import org.taizhang.model.work.Tenure;

/** What is recorded at targets, as it comes; not all of it fits the ledger. */
final class RandomWork {
  private static final String HASH = "0123456789abcdef".repeat(4);

  private final Random random;
  private final boolean files;
  private final RandomValues values;

  RandomWork(Random random, boolean files, RandomValues values) {
    this.random = random;
    this.files = files;
    this.values = values;
  }

  @Nullable Edit next(Ledger ledger) {
    List<Target> targets = all(ledger, Target.class);
    if (targets.isEmpty()) {
      return null;
    }
    Entity entity = entity(ledger, values.pick(targets));
    return entity == null ? null : new Edit.Add(entity);
  }

  private @Nullable Entity entity(Ledger ledger, Target target) {
    return switch (random.nextInt(files ? 9 : 6)) {
      case 0 -> step(ledger, target);
      case 1 -> report(ledger, target);
      case 2 -> move(ledger, target);
      case 3 -> adjustment(target);
      case 4 -> handLight(target);
      case 5 -> policy();
      case 6 -> evidence();
      case 7 -> link(ledger, target);
      default -> period(ledger);
    };
  }

  private @Nullable Step step(Ledger ledger, Target target) {
    DepartmentId office = department(ledger, target);
    return office == null
        ? null
        : new Step(
            new StepId(values.uuid()),
            target.id(),
            random.nextInt(9),
            office,
            values.name(),
            values.name(),
            "",
            values.orNull(values.date()),
            values.orNull(values.date()));
  }

  private ProgressReport report(Ledger ledger, Target target) {
    return new ProgressReport(
        new ReportId(values.uuid()),
        target.id(),
        values.orNull(department(ledger, target)),
        values.date(),
        values.orNull(random.nextInt(101)),
        reached(ledger.quantities(target.project())),
        account(),
        approvals());
  }

  private StateMove move(Ledger ledger, Target target) {
    TargetState from = values.pick(List.of(TargetState.values()));
    TargetState to = values.pick(List.copyOf(StateMachine.next(from)));
    return new StateMove(
        new MoveId(values.uuid()),
        target.id(),
        random.nextInt(9),
        from,
        to,
        values.date(),
        values.name(),
        values.name(),
        values.orNull(values.name()),
        to == TargetState.CLOSED ? ledger.nextNumber(NumberSeries.CLOSURE) : null);
  }

  private Adjustment adjustment(Target target) {
    return new Adjustment(
        new AdjustmentId(values.uuid()),
        target.id(),
        random.nextInt(9),
        values.date(),
        values.name(),
        values.name(),
        Adjustment.Former.of(target));
  }

  private HandLight handLight(Target target) {
    return new HandLight(
        new HandLightId(values.uuid()),
        target.id(),
        values.date(),
        values.name(),
        new LightOverride(values.pick(List.of(Light.values())), values.name()));
  }

  private LightPolicy policy() {
    return new LightPolicy(PolicyId.ONLY, rules());
  }

  private LightRules rules() {
    return values.pick(List.of(LightPreset.values())).rules();
  }

  private Evidence evidence() {
    return new Evidence(
        new EvidenceId(values.uuid()),
        values.name(),
        HASH,
        random.nextInt(1 << 20),
        values.date(),
        random.nextBoolean(),
        values.name());
  }

  private @Nullable EvidenceLink link(Ledger ledger, Target target) {
    List<Evidence> evidence = ledger.evidence();
    return evidence.isEmpty()
        ? null
        : new EvidenceLink(
            new LinkId(values.uuid()),
            values.pick(evidence).id(),
            target.id(),
            values.name(),
            filing());
  }

  private ReportingPeriod period(Ledger ledger) {
    return new ReportingPeriod(
        new PeriodId(values.uuid()),
        ledger.nextNumber(NumberSeries.PERIOD),
        values.date(),
        Instant.ofEpochSecond(random.nextInt()),
        values.name(),
        HASH,
        random.nextInt(1 << 20));
  }

  /** A value of one of the types that only these things have. */
  Object value(Ledger ledger, Class<?> type) {
    if (type == Account.class) {
      return account();
    } else if (type == ApprovalChain.class) {
      return approvals();
    } else if (type == LightRules.class) {
      return rules();
    } else if (type == Filing.class) {
      return filing();
    } else if (type == ReachedQuantities.class) {
      return reached(all(ledger, PlannedQuantity.class));
    } else if (type == Tenure.class) {
      List<Department> departments = all(ledger, Department.class);
      LocalDate from = values.date();
      return new Tenure(
          values.orNull(from),
          values.orNull(from.plusDays(random.nextInt(900))),
          departments.isEmpty() ? List.of() : List.of(values.pick(departments).id()),
          from.getDayOfMonth() % 2 == 0 ? "" : "滨编〔" + from.getYear() + "〕3号");
    }
    throw new IllegalArgumentException("no values of " + type);
  }

  private Account account() {
    return new Account(values.name(), values.name(), "", values.name(), "");
  }

  private ApprovalChain approvals() {
    List<Approval> approvals = new ArrayList<>();
    for (ApprovalStage stage : ApprovalStage.values()) {
      if (random.nextBoolean()) {
        approvals.add(new Approval(stage, values.name(), values.date()));
      }
    }
    return new ApprovalChain(approvals);
  }

  private ReachedQuantities reached(List<PlannedQuantity> among) {
    return among.isEmpty()
        ? ReachedQuantities.NONE
        : new ReachedQuantities(
            List.of(
                new Reached(
                    values.pick(among).id(), BigDecimal.valueOf(random.nextInt(100_000), 2))));
  }

  private Filing filing() {
    return new Filing(values.name(), "", values.name(), random.nextBoolean());
  }

  private @Nullable DepartmentId department(Ledger ledger, Target target) {
    List<Department> departments = ledger.departments(ledger.project(target.project()).plan());
    return departments.isEmpty() ? null : values.pick(departments).id();
  }

  private static <E extends Entity> List<E> all(Ledger ledger, Class<E> kind) {
    return ledger.entities().filter(kind::isInstance).map(kind::cast).toList();
  }
}
