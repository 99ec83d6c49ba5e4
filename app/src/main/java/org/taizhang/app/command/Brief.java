package org.taizhang.app.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.BriefingWords;
import org.taizhang.app.page.Document;
import org.taizhang.app.page.MatrixBriefing;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.press.Press;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;

/** Makes one briefing and writes it into a file. */
final class Brief {
  private final Context context;
  private final Ledgers ledgers;
  private final Messages messages;

  Brief(Context context, Ledgers ledgers) {
    this.context = context;
    this.ledgers = ledgers;
    this.messages = context.messages();
  }

  int write(String kind, Path out, List<String> plans, @Nullable Integer year) {
    if (!kind.equals("matrix")) {
      throw CommandFailure.badInput(messages.text("command.brief.kind", kind));
    }
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw CommandFailure.badInput(messages.text("command.brief.format", out));
    }
    Ledger ledger = ledgers.read();
    List<PlanId> chosen = chosen(ledger, plans);
    if (chosen.isEmpty()) {
      throw CommandFailure.badInput(messages.text("command.brief.empty"));
    }
    TextMetrics metrics = new BundledMetrics();
    Document document =
        new MatrixBriefing(
                new MatrixProjection(), metrics, BriefingWords.in(Locale.SIMPLIFIED_CHINESE))
            .document(
                ledger,
                new MatrixSelection(chosen, year, ""),
                new PaperOptions(PaperSize.A3_LANDSCAPE, today()));
    print(document, new Press(metrics), out);
    context.out().println(messages.text("command.brief.done", out, document.pages().size()));
    return ExitCodes.DONE;
  }

  private void print(Document document, Press press, Path out) {
    try {
      press.print(document, out);
    } catch (UncheckedIOException e) {
      throw CommandFailure.badInput(messages.text("failure.file", out), e);
    }
  }

  private List<PlanId> chosen(Ledger ledger, List<String> plans) {
    return plans.isEmpty()
        ? ledger.plans().stream().map(Plan::id).toList()
        : plans.stream().map(plan -> PlanChoice.of(ledger, plan, messages).id()).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.home().clock().instant(), ZoneId.systemDefault());
  }
}
