package org.taizhang.app.find;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** Words for what was found: what it says, and where it stands. */
public final class FoundWords {
  /**
   * One find in words.
   *
   * @param title its name, or what it says where it was found by that
   * @param where it stands; empty where the title says it
   */
  public record Line(Marked title, String where) {}

  private final Messages messages;
  private final YearWords years;
  private final QuantityWords quantities;

  public FoundWords(Messages messages) {
    this.messages = messages;
    this.years = new YearWords(messages);
    this.quantities = new QuantityWords(messages);
  }

  /** 部门、任务…: the head of a group. */
  public String of(FoundKind kind) {
    return messages.of("find", kind);
  }

  /**
   * @param ledger in which it was found
   */
  public Line of(Hit hit, Asked asked, Ledger ledger) {
    return switch (hit.thing()) {
      case Plan plan -> line(asked, plan.code() + " " + plan.title(), years.of(plan.years()));
      case Section section -> line(asked, section.name(), code(ledger, section.plan()));
      case Project project -> of(project, hit.fit(), asked, ledger);
      case Department department -> of(department, hit, asked, ledger);
      case Target target ->
          line(
              asked,
              target.text(),
              joined(years.briefTarget(target.years()), project(ledger, target.project())));
      case PlannedQuantity planned -> of(planned, asked, ledger);
      case Step step ->
          line(
              asked,
              said(asked, step.text(), step.person(), step.telephone()),
              joined(name(ledger, step.office()), step.person(), target(ledger, step.target())));
      case ProgressReport report -> of(report, asked, ledger);
      case Evidence evidence ->
          line(
              asked,
              said(asked, evidence.fileName(), evidence.note()),
              messages.text("find.evidence.where", ledger.links(evidence.id()).size()));
      case SourceDocument _,
          StateMove _,
          Adjustment _,
          EvidenceLink _,
          HandLight _,
          LightPolicy _,
          ReportingPeriod _ ->
          line(asked, "", "");
    };
  }

  private Line of(Project project, Fit fit, Asked asked, Ledger ledger) {
    var name = messages.text("find.project", project.number(), project.name());
    var code = code(ledger, project.plan());
    return fit == Fit.CONTENT
        ? line(asked, project.content(), joined(name, code))
        : line(asked, name, code);
  }

  /** Under the name that was found, when that is not its proper one. */
  private Line of(Department department, Hit hit, Asked asked, Ledger ledger) {
    var found = said(asked, department.names().toArray(String[]::new));
    var name =
        found.equals(department.name())
            ? found
            : messages.text("find.department.alias", found, department.name());
    var where =
        hit.times() == 1
            ? code(ledger, department.plan())
            : messages.text("find.department.plans", hit.times());
    return line(asked, name, where);
  }

  private Line of(PlannedQuantity planned, Asked asked, Ledger ledger) {
    var target = planned.target();
    var year =
        planned.year() != null
            ? messages.text("year.one", planned.year())
            : target == null ? "" : years.briefTarget(ledger.target(target).years());
    var where =
        planned.project() == null
            ? code(ledger, planned.plan())
            : project(ledger, planned.project());
    return line(
        asked, said(asked, quantities.of(planned.value()), planned.text()), joined(year, where));
  }

  private Line of(ProgressReport report, Asked asked, Ledger ledger) {
    var account = report.account();
    var said =
        said(
            asked,
            account.text(),
            account.lag(),
            account.problems(),
            account.next(),
            account.coordination());
    return line(
        asked,
        said,
        joined(
            Dates.day(report.asOf()),
            name(ledger, report.department()),
            target(ledger, report.target())));
  }

  /** The first text that has most of what was asked for. */
  private static String said(Asked asked, String... texts) {
    var most = texts[0];
    for (var text : texts) {
      if (asked.marks(text).size() > asked.marks(most).size()) {
        most = text;
      }
    }
    return most;
  }

  private static Line line(Asked asked, String title, String where) {
    return new Line(new Marked(title, asked.marks(title)), where);
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String target(Ledger ledger, TargetId target) {
    return project(ledger, ledger.target(target).project());
  }

  private static String project(Ledger ledger, ProjectId id) {
    var project = ledger.project(id);
    return joined(project.name(), code(ledger, project.plan()));
  }

  private static String code(Ledger ledger, PlanId plan) {
    return ledger.plan(plan).code();
  }

  private static @Nullable String name(Ledger ledger, @Nullable DepartmentId department) {
    return department == null ? null : ledger.department(department).name();
  }
}
