package org.taizhang.app.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.xlsx.PlanForm;
import org.taizhang.model.YearSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "form",
    mixinStandardHelpOptions = true,
    description = "生成方案填报表，没有成文方案的单位填好后可以导入 / makes a form for plans that exist in no document")
final class FormCommand implements Callable<Integer> {
  private static final Pattern YEARS = Pattern.compile("(20\\d\\d)(?:[-—~至](20\\d\\d))?");

  @ParentCommand private TaizhangCommand parent;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "存为 .xlsx 文件 / the .xlsx file to write")
  private Path out;

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description =
          "起止年份，如 2025-2027；默认今年起三年 / first and last year; by default three from this year")
  private @Nullable String years;

  @Override
  public Integer call() {
    YearSpan span = span();
    Path file = out;
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw failure("command.form.file", file);
    }
    try {
      PlanForm.write(span, file);
    } catch (UncheckedIOException e) {
      throw CommandFailure.badInput(parent.context().messages().text("failure.file", file), e);
    }
    parent.context().out().println(parent.context().messages().text("command.form.done", file));
    return ExitCodes.DONE;
  }

  private YearSpan span() {
    String wanted = years;
    if (wanted == null) {
      int year =
          LocalDate.ofInstant(parent.context().home().clock().instant(), ZoneId.systemDefault())
              .getYear();
      return PlanForm.usualYears(year);
    }
    Matcher matcher = YEARS.matcher(wanted.strip());
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first <= last && last - first < PlanForm.MOST_YEARS) {
        return new YearSpan(first, last);
      }
    }
    throw failure("command.form.years", wanted, PlanForm.MOST_YEARS);
  }

  private CommandFailure failure(String key, Object... arguments) {
    return CommandFailure.badInput(parent.context().messages().text(key, arguments));
  }
}
