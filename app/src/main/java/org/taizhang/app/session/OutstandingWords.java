package org.taizhang.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.app.session.Outstanding.Item;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Step;
import org.taizhang.model.pace.Light;

/** What is said of the open targets of a department, on screen, on paper and in calls. */
public record OutstandingWords(Messages messages) {

  /** 红 2　黄 1, as far as there are some; the worst first. */
  public String lights(List<Item> items) {
    return Stream.of(Light.RED, Light.YELLOW, Light.GREY, Light.GREEN, Light.BLUE)
        .filter(light -> count(items, light) > 0)
        .map(light ->
            messages.text("outstanding.light", messages.of("light", light), count(items, light)))
        .collect(Collectors.joining("，"));
  }

  private static long count(List<Item> items, Light light) {
    return items.stream().filter(item -> item.verdict().light() == light).count();
  }

  /** 财政局; 财政局（现财政金融局） where others took over from it. */
  public String name(Ledger ledger, Outstanding of) {
    var unit = of.unit();
    if (!unit.standing().isEmpty()) {
      return unit.name();
    }
    var heirs =
        unit.withHeirs(ledger).stream()
            .map(ledger::department)
            .filter(heir -> heir.tenure().until() == null)
            .map(Department::name)
            .distinct()
            .collect(Collectors.joining("、"));
    return heirs.isEmpty() ? unit.name() : messages.text("outstanding.heirs", unit.name(), heirs);
  }

  /** 红灯. */
  public String light(Item item) {
    return messages.of("light", item.verdict().light());
  }

  /** Why it has the light. */
  public String why(Item item) {
    return new LightWords(messages).of(item.verdict().reason());
  }

  /** 牵头、责任. */
  public String roles(Item item) {
    return new Words(messages).of(item.roles());
  }

  /** 2024年12月31日, and whether nobody named it. */
  public String due(Item item) {
    var day = Dates.day(item.due());
    return item.target().due() == null ? messages.text("outstanding.implied", day) : day;
  }

  public String years(Item item) {
    return new YearWords(messages).of(item.target().years());
  }

  /** When it was reported of last and what; one sentence where it never was. */
  public String report(Item item) {
    var report = item.report();
    if (report == null) {
      return messages.text("outstanding.unreported");
    }
    List<String> parts = new ArrayList<>();
    parts.add(Dates.day(report.asOf()));
    if (report.percent() != null) {
      parts.add(report.percent() + "%");
    }
    if (!report.account().text().isBlank()) {
      parts.add(report.account().text().strip());
    }
    return String.join("　", parts);
  }

  /** What is to be done next, as reported; else the next step inside the bureau; may be empty. */
  public String next(Ledger ledger, Item item) {
    var report = item.report();
    if (report != null && !report.account().next().isBlank()) {
      return report.account().next().strip();
    }
    return item.step() == null ? "" : step(ledger, item.step());
  }

  private String step(Ledger ledger, Step step) {
    var office = ledger.department(step.office()).name();
    return step.due() == null
        ? messages.text("outstanding.step", office, step.text())
        : messages.text("outstanding.step.due", office, step.text(), Dates.day(step.due()));
  }
}
