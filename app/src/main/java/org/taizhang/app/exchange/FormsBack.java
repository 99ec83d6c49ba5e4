package org.taizhang.app.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.ReportingPeriod;

/** Reads forms that came back and says in what they differ from a ledger; changes nothing. */
public final class FormsBack {
  private final Ledger ledger;
  private final Messages messages;
  private final FormWords words;

  public FormsBack(Ledger ledger, Messages messages) {
    this.ledger = ledger;
    this.messages = messages;
    this.words = new FormWords(messages);
  }

  /**
   * Reads the files. Interrupting the thread ends the work.
   *
   * @param asOf the day that is asked about; null for the latest that is not frozen yet
   * @throws CancellationException when the thread was interrupted
   */
  public Returned read(List<ReturnedFile> files, @Nullable LocalDate asOf, FormsOut.Heard heard) {
    List<FormReader.Found> found = new ArrayList<>();
    for (ReturnedFile file : files) {
      if (Thread.interrupted()) {
        throw new CancellationException();
      }
      found.add(FormReader.read(file, words));
      heard.at(found.size(), files.size());
    }
    LocalDate day = asOf == null ? latest(found).orElse(null) : asOf;
    List<FormProblem> problems = new ArrayList<>();
    FormComparison comparison = new FormComparison(ledger, messages);
    int forms = 0;
    for (FormReader.Found file : found) {
      problems.addAll(file.problems());
      List<FormRow> rows =
          file.rows().stream().filter(row -> row.key().asOf().equals(day)).toList();
      otherPeriod(file, day).ifPresent(problems::add);
      rows.forEach(comparison::take);
      forms += rows.isEmpty() ? 0 : 1;
    }
    problems.addAll(comparison.problems());
    return new Returned(day, comparison.differences(), problems, forms);
  }

  /** Forms of other ledgers have no say in it. */
  private Optional<LocalDate> latest(List<FormReader.Found> found) {
    return found.stream()
        .flatMap(file -> file.rows().stream())
        .map(FormRow::key)
        .filter(key -> ledger.find(key.plan()) instanceof Plan)
        .map(RowKey::asOf)
        .filter(day -> frozen(day).isEmpty())
        .max(LocalDate::compareTo);
  }

  private Optional<ReportingPeriod> frozen(LocalDate day) {
    return ledger.periods().stream().filter(period -> period.asOf().equals(day)).findFirst();
  }

  private Optional<FormProblem> otherPeriod(FormReader.Found file, @Nullable LocalDate day) {
    return file.rows().stream()
        .filter(row -> !row.key().asOf().equals(day))
        .findFirst()
        .map(row -> otherPeriod(file.file(), row.key(), day));
  }

  private FormProblem otherPeriod(String file, RowKey key, @Nullable LocalDate day) {
    String of = Dates.day(key.asOf());
    if (!(ledger.find(key.plan()) instanceof Plan)) {
      return new FormProblem(FormProblem.Kind.FOREIGN, file, words.text("form.problem.plan", file));
    }
    String sentence =
        frozen(key.asOf())
            .map(period -> words.text("form.problem.frozen", file, of, period.number()))
            .orElseGet(() ->
                words.text("form.problem.period", file, of, day == null ? "" : Dates.day(day)));
    return new FormProblem(FormProblem.Kind.OTHER_PERIOD, file, sentence);
  }
}
