package org.taizhang.app.work;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.session.QuantityWords;
import org.taizhang.app.session.WorkWords;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.work.ApprovalStage;
import org.taizhang.model.work.Reached;

/** What a report says, in words. */
record ReportWords(WorkTools tools) {

  /** 截至2024年9月30日　教育局　35%. */
  String head(ProgressReport report) {
    var messages = tools.messages();
    var head =
        messages.text(
            "report.head",
            Dates.day(report.asOf()),
            Reporter.of(tools.ledger(), report.department(), messages).name());
    return report.percent() == null
        ? head
        : messages.text("report.head.percent", head, report.percent());
  }

  /** How far it was approved: 已核定, 已到分管领导, 未填经办人. */
  String stage(@Nullable ApprovalStage stage) {
    var messages = tools.messages();
    return stage == null ? messages.text("report.stage.none") : messages.of("report.stage", stage);
  }

  /** All that is said, what is counted first and who approved it last. */
  String body(ProgressReport report) {
    var words = new WorkWords(tools.messages());
    return Stream.of(
            report.reached().all().stream().map(this::reached).collect(Collectors.joining("；")),
            words.of(report.account()),
            words.of(report.approvals()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** 新建学校：实际3所，计划12所. */
  private String reached(Reached reached) {
    return tools.ledger().find(reached.quantity()) instanceof PlannedQuantity quantity
        ? tools
            .messages()
            .text(
                "report.reached",
                quantity.value().subject(),
                QuantityWords.number(reached.value()) + quantity.value().unit(),
                new QuantityWords(tools.messages()).amount(quantity.value()))
        : "";
  }
}
