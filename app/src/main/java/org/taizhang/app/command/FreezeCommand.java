package org.taizhang.app.command;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.session.Freezing;
import org.taizhang.app.session.Words;
import org.taizhang.model.PeriodId;
import org.taizhang.persistence.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "freeze",
    mixinStandardHelpOptions = true,
    description = "定格一个报告期，以后的改动不再影响它 / freezes a reporting period as the ledger stands")
final class FreezeCommand implements Callable<Integer> {
  @ParentCommand private TaizhangCommand parent;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "截至日期，默认今天 / as of, by default today")
  private @Nullable String asOf;

  @Override
  public Integer call() {
    Context context = parent.context();
    var day = Days.of(asOf, context);
    if (day.isAfter(Days.of(null, context))) {
      throw CommandFailure.badInput(
          context.messages().text("command.freeze.future", Dates.day(day)));
    }
    Home home = context.home();
    parent
        .ledgers()
        .change(store -> {
          var id = new PeriodId(UuidCreator.getTimeOrderedEpoch());
          var freezing =
              Freezing.of(store.ledger(), id, day, home.clock().instant(), home.author().name());
          freezing.files().forEach(store::keep);
          if (store.submit(freezing.edit(), null) instanceof Submission.Refused refused) {
            throw CommandFailure.badInput(new Words(context.messages()).of(refused.refusal()));
          }
          context
              .out()
              .println(
                  context
                      .messages()
                      .text("command.freeze.done", freezing.period().number(), Dates.day(day)));
        });
    return ExitCodes.DONE;
  }
}
