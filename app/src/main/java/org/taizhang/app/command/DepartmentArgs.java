package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.SameUnit;
import org.taizhang.app.session.UnitWords;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Reorganisation;
import picocli.CommandLine.Option;

/** From which day and by which document departments change, and what becomes of the order. */
final class DepartmentArgs {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "DAY",
      description = "从哪一天起 / the first day of what comes after")
  private String from;

  @Option(
      names = "--document",
      paramLabel = "N",
      description = "依据的文件 / the document that orders it")
  private String document = "";

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "同名部门分属几个发文单位时，指明其中一个的方案 / a plan of the issuer that is meant")
  private @Nullable String plan;

  @Option(
      names = "--preview",
      description = "只看会有哪些变动，不改台账 / shows what would move, changes nothing")
  private boolean preview;

  LocalDate from(Context context) {
    return Days.of(from, context);
  }

  String document() {
    return document;
  }

  /**
   * The standing departments of a name, in all plans of its issuer.
   *
   * @throws CommandFailure when there is none, or several issuers have one
   */
  Set<DepartmentId> standing(Ledger ledger, String name, Messages messages) {
    Set<DepartmentId> standing = unit(ledger, name, plan, messages).standing();
    if (standing.isEmpty()) {
      throw CommandFailure.badInput(new UnitWords(messages).of(Reorganisation.Fault.OVER));
    }
    return standing;
  }

  /**
   * The department of that name.
   *
   * @param plan of its issuer, where several have one of the name
   * @throws CommandFailure when there is none, or several issuers have one
   */
  static SameUnit unit(Ledger ledger, String name, @Nullable String plan, Messages messages) {
    List<SameUnit> found = SameUnit.called(ledger, name);
    if (plan != null) {
      Plan meant = PlanChoice.of(ledger, plan, messages);
      String issuer = SameUnit.issuer(ledger, meant);
      found = found.stream().filter(unit -> unit.issuer().equals(issuer)).toList();
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw CommandFailure.badInput(
        found.isEmpty()
            ? messages.text("command.department.unknown", name)
            : messages.text(
                "command.department.issuers",
                name,
                found.stream()
                    .map(unit -> unit.name() + "（" + unit.issuer() + "）")
                    .collect(Collectors.joining("、"))));
  }

  /**
   * Does it, or only says what it would come to.
   *
   * @throws CommandFailure when it cannot be done
   */
  int submit(TaizhangCommand program, Ledger ledger, Reorganisation order) {
    Context context = program.context();
    UnitWords words = new UnitWords(context.messages());
    order
        .fault(ledger)
        .ifPresent(fault -> {
          throw CommandFailure.badInput(words.of(fault));
        });
    order
        .handovers(ledger)
        .forEach((id, all) -> context.out().println(words.of(ledger.plan(id), all)));
    if (!preview) {
      program.ledgers().submit(order.edit(ledger, UuidCreator::getTimeOrderedEpoch), List.of());
    }
    context
        .out()
        .println(
            context.messages().text(preview ? "command.department.preview" : "command.department"));
    return ExitCodes.DONE;
  }
}
