package org.taizhang.model.purge;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.pace.LightOverride;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.Approval;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.Reached;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.Tenure;

/** Edits and things with other texts in place of theirs, and all else as it is. */
record Texts(Other other) {

  /** What stands in place of a text. */
  @FunctionalInterface
  interface Other {
    /**
     * @param of whose text it is
     * @param tells false of what only numbers or measures: a label, a unit
     */
    String text(EntityId of, String text, boolean tells);
  }

  Edit of(Edit edit) {
    return switch (edit) {
      case Edit.Add add -> new Edit.Add(of(add.entity()));
      case Edit.Remove remove -> new Edit.Remove(of(remove.entity()));
      case Edit.Change<?, ?> change -> change(change);
      case Edit.Assign assign -> assign;
      case Edit.Together together ->
          new Edit.Together(together.occasion(), together.edits().stream().map(this::of).toList());
      case Edit.Purge purge -> purge;
    };
  }

  Entity of(Entity entity) {
    Entity now = withoutFields(entity);
    for (Field<?, ?> field : Fields.all()) {
      now = field.owner().isInstance(now) ? with(field, now) : now;
    }
    return now;
  }

  /** The texts of what has none that can be changed. */
  private Entity withoutFields(Entity entity) {
    return switch (entity) {
      case SourceDocument document ->
          new SourceDocument(
              document.id(),
              document.plan(),
              document.order(),
              text(document, document.fileName()),
              document.sha256(),
              document.size(),
              text(document, document.reading()));
      case StateMove move ->
          new StateMove(
              move.id(),
              move.target(),
              move.order(),
              move.from(),
              move.to(),
              move.on(),
              text(move, move.who()),
              text(move, move.reason()),
              orNull(move, move.documentNumber()),
              move.number());
      case Adjustment adjustment -> adjustment(adjustment);
      case HandLight light ->
          new HandLight(
              light.id(),
              light.target(),
              light.on(),
              text(light, light.who()),
              new LightOverride(light.light().light(), text(light, light.light().reason())));
      case ReportingPeriod period ->
          new ReportingPeriod(
              period.id(),
              period.number(),
              period.asOf(),
              period.frozen(),
              text(period, period.who()),
              period.sha256(),
              period.size());
      case Plan _,
          Section _,
          Project _,
          Department _,
          Target _,
          PlannedQuantity _,
          Evidence _,
          EvidenceLink _,
          LightPolicy _,
          ProgressReport _,
          Step _ ->
          entity;
    };
  }

  private Adjustment adjustment(Adjustment adjustment) {
    Adjustment.Former former = adjustment.former();
    return new Adjustment(
        adjustment.id(),
        adjustment.target(),
        adjustment.order(),
        adjustment.on(),
        text(adjustment, adjustment.documentNumber()),
        text(adjustment, adjustment.reason()),
        new Adjustment.Former(
            former.years(),
            text(adjustment, former.text()),
            former.due(),
            former.schedule() == null ? null : schedule(adjustment.id(), former.schedule())));
  }

  private String text(Entity of, String text) {
    return other.text(of.id(), text, true);
  }

  private @Nullable String orNull(Entity of, @Nullable String text) {
    return text == null ? null : text(of, text);
  }

  private Schedule schedule(EntityId of, Schedule schedule) {
    return new Schedule(other.text(of, schedule.words(), true), schedule.recurrence());
  }

  private <E extends Entity, V extends @Nullable Object> E with(Field<E, V> field, Entity entity) {
    E owner = field.owner().cast(entity);
    return field.with(owner, value(owner.id(), field, field.get(owner)));
  }

  private <E extends Entity, V extends @Nullable Object> Edit change(Edit.Change<E, V> change) {
    EntityId id = change.id();
    Field<E, V> field = change.field();
    return new Edit.Change<>(
        id, field, value(id, field, change.before()), value(id, field, change.after()));
  }

  /** A value is put in place of one of its own class. */
  @SuppressWarnings("unchecked")
  private <V extends @Nullable Object> V value(EntityId of, Field<?, V> field, V value) {
    boolean tells = field != Fields.PROJECT_LABEL;
    return switch (value) {
      case String text -> (V) other.text(of, text, tells);
      case Aliases aliases -> (V) new Aliases(texts(of, aliases.names()));
      case Schedule schedule -> (V) schedule(of, schedule);
      case Quantity quantity -> (V) quantity(of, quantity);
      case Account account -> (V) account(of, account);
      case ApprovalChain chain -> (V) approvals(of, chain);
      case Filing filing -> (V) filing(of, filing);
      case ReachedQuantities reached -> (V) reached(of, reached);
      case Tenure tenure ->
          (V)
              new Tenure(
                  tenure.from(),
                  tenure.until(),
                  tenure.successors(),
                  other.text(of, tenure.basis(), true));
      case null, default -> value;
    };
  }

  private List<String> texts(EntityId of, List<String> texts) {
    return texts.stream().map(text -> other.text(of, text, true)).toList();
  }

  private Account account(EntityId of, Account account) {
    return new Account(
        other.text(of, account.text(), true),
        other.text(of, account.lag(), true),
        other.text(of, account.problems(), true),
        other.text(of, account.next(), true),
        other.text(of, account.coordination(), true));
  }

  private ApprovalChain approvals(EntityId of, ApprovalChain chain) {
    return new ApprovalChain(
        chain.approvals().stream()
            .map(one -> new Approval(one.stage(), other.text(of, one.who(), true), one.on()))
            .toList());
  }

  private Filing filing(EntityId of, Filing filing) {
    return new Filing(
        other.text(of, filing.box(), false),
        other.text(of, filing.volume(), false),
        other.text(of, filing.item(), false),
        filing.original());
  }

  private ReachedQuantities reached(EntityId of, ReachedQuantities reached) {
    return new ReachedQuantities(
        reached.all().stream()
            .map(one -> new Reached(one.quantity(), digits(of, one.value())))
            .toList());
  }

  private Quantity quantity(EntityId of, Quantity quantity) {
    BigDecimal min = number(of, quantity.min());
    BigDecimal max = number(of, quantity.max());
    boolean turned = min != null && max != null && min.compareTo(max) > 0;
    String per = quantity.per();
    return new Quantity(
        other.text(of, quantity.subject(), true),
        turned ? max : min,
        max,
        other.text(of, quantity.unit(), false),
        quantity.bound(),
        quantity.kind(),
        quantity.percent(),
        per == null ? null : other.text(of, per, false));
  }

  private @Nullable BigDecimal number(EntityId of, @Nullable BigDecimal number) {
    return number == null ? null : digits(of, number);
  }

  /** The digits of a number are a text too: of a telephone, of an identity card. */
  private BigDecimal digits(EntityId of, BigDecimal number) {
    String digits = number.toPlainString();
    return other.text(of, digits, false).equals(digits) ? number : BigDecimal.ZERO;
  }
}
