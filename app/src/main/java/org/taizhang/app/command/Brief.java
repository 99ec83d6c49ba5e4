package org.taizhang.app.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.BriefingChoice;
import org.taizhang.app.page.BriefingKind;
import org.taizhang.app.page.Briefings;
import org.taizhang.app.page.Document;
import org.taizhang.app.page.PaperOptions;
import org.taizhang.app.page.TableSheets;
import org.taizhang.app.press.Press;
import org.taizhang.app.scene.Units;
import org.taizhang.app.session.Outstanding;
import org.taizhang.app.type.BundledMetrics;
import org.taizhang.app.type.TextMetrics;
import org.taizhang.app.xlsx.Workbooks;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.text.Folding;

/** Makes one briefing and writes it into a file. */
final class Brief {
  private final Context context;
  private final Ledgers ledgers;
  private final Messages messages;
  private final TextMetrics metrics = new BundledMetrics();
  private final Briefings briefings = Briefings.chinese(metrics);

  Brief(Context context, Ledgers ledgers) {
    this.context = context;
    this.ledgers = ledgers;
    this.messages = context.messages();
  }

  /** What was asked for, as typed. */
  record Wish(List<String> plans, List<String> departments, @Nullable Integer year, Units units) {}

  int write(String key, Path out, Wish wish) {
    BriefingKind kind = kind(key);
    Format format = format(kind, out);
    Ledger ledger = ledgers.read();
    List<PlanId> plans = plans(ledger, wish.plans());
    if (plans.isEmpty()) {
      throw CommandFailure.badInput(messages.text("command.brief.empty"));
    }
    Integer year = wish.year();
    BriefingChoice choice =
        new BriefingChoice(
                plans,
                year == null ? null : YearSpan.of(year),
                departments(ledger, plans, wish.departments()),
                "",
                new PaperOptions(kind.sizes().getFirst(), today()))
            .with(wish.units());
    String done =
        switch (format) {
          case PAGES -> print(briefings.of(kind).document(ledger, choice), out);
          case TABLES -> tables(briefings.tables(kind).orElseThrow().sheets(ledger, choice), out);
        };
    context.out().println(done);
    return ExitCodes.DONE;
  }

  /** Writes what a department has still to do; returns the sentence that says so. */
  String write(Outstanding found, Ledger ledger, Path out) {
    return switch (format(BriefingKind.OUTSTANDING, out)) {
      case PAGES -> print(briefings.of(ledger, found), out);
      case TABLES -> tables(briefings.sheets(ledger, found), out);
    };
  }

  private enum Format {
    PAGES,
    TABLES
  }

  /** By the ending of the file's name. */
  private Format format(BriefingKind kind, Path out) {
    String name = out.toString().toLowerCase(Locale.ROOT);
    boolean tabular = briefings.tables(kind).isPresent();
    if (name.endsWith(".pdf")) {
      return Format.PAGES;
    }
    if (name.endsWith(".xlsx") && tabular) {
      return Format.TABLES;
    }
    String word = messages.of("briefing.kind", kind);
    throw CommandFailure.badInput(
        tabular
            ? messages.text("command.brief.formats", out, word)
            : messages.text("command.brief.format", out, word));
  }

  private BriefingKind kind(String key) {
    return briefings.kinds().stream()
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            CommandFailure.badInput(
                messages.text(
                    "command.brief.kind",
                    key,
                    briefings.kinds().stream()
                        .map(kind ->
                            messages.text(
                                "command.brief.kind.one",
                                kind.key(),
                                messages.of("briefing.kind", kind)))
                        .collect(Collectors.joining("、")))));
  }

  private String print(Document document, Path out) {
    written(out, () -> new Press(metrics).print(document, out));
    return messages.text("command.brief.done", out, document.pages().size());
  }

  private String tables(TableSheets sheets, Path out) {
    written(out, () -> new Workbooks(metrics).write(sheets, out));
    return messages.text("command.brief.tables", out, sheets.sheets().size());
  }

  private void written(Path out, Runnable writing) {
    try {
      writing.run();
    } catch (UncheckedIOException e) {
      throw CommandFailure.badInput(messages.text("failure.file", out), e);
    }
  }

  private List<PlanId> plans(Ledger ledger, List<String> wanted) {
    return wanted.isEmpty()
        ? ledger.plans().stream().map(Plan::id).toList()
        : wanted.stream().map(plan -> PlanChoice.of(ledger, plan, messages).id()).toList();
  }

  private List<String> departments(Ledger ledger, List<PlanId> plans, List<String> wanted) {
    List<String> known =
        plans.stream()
            .flatMap(plan -> ledger.departments(plan).stream())
            .map(Department::name)
            .distinct()
            .toList();
    return wanted.stream().map(name -> department(known, name)).toList();
  }

  /** The department of that name, or the only one with this in its name. */
  private String department(List<String> known, String wanted) {
    String folded = Folding.key(wanted);
    List<String> same = known.stream().filter(n -> Folding.key(n).equals(folded)).toList();
    List<String> alike = known.stream().filter(n -> Folding.key(n).contains(folded)).toList();
    List<String> found = same.isEmpty() ? alike : same;
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw CommandFailure.badInput(
        found.isEmpty()
            ? messages.text("command.brief.department", wanted)
            : messages.text("command.brief.departments", wanted, String.join("、", found)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.home().clock().instant(), ZoneId.systemDefault());
  }
}
