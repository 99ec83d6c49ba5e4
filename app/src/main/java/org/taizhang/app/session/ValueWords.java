package org.taizhang.app.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Entity;
import org.taizhang.model.Level;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Schedule;
import org.taizhang.model.Section;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Field;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.Tenure;

/** What stands in the fields of a plan, in the words of a clerk. */
public final class ValueWords {
  /** A number alone does not say what it numbers. */
  private static final Pattern BARE = Pattern.compile("\\d*");

  private final Messages messages;
  private final YearWords years;
  private final QuantityWords quantities;
  private final WorkWords work;

  public ValueWords(Messages messages) {
    this.messages = messages;
    this.years = new YearWords(messages);
    this.quantities = new QuantityWords(messages);
    this.work = new WorkWords(messages);
  }

  /** Number as issued and name. */
  public String of(Project project) {
    var label = project.label().strip();
    var number =
        BARE.matcher(label).matches() ? messages.text("version.item", project.number()) : label;
    return number + " " + project.name();
  }

  public String of(@Nullable Section section) {
    return section == null ? "" : section.name();
  }

  /** 幼儿园 不少于10所（2024年）. */
  public String of(PlannedQuantity number) {
    var words = quantities.of(number.value());
    return number.year() == null
        ? words
        : messages.text("version.in.year", words, years.of(YearSpan.of(number.year())));
  }

  /** 2024年目标. */
  public String nameOf(Target target) {
    return messages.text("version.target", years.of(target.years()));
  }

  /** The name of a field, with the year where it is one of a target. */
  public String nameOf(Field<?, ?> field, Entity of) {
    var name = messages.text("version.field." + field.key());
    return of instanceof Target target ? nameOf(target) + name : name;
  }

  /** A value of a field; empty for none. */
  public String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> Dates.day(day);
      case Level level -> messages.of("level", level);
      case YearSpan span -> years.of(span);
      case Quantity quantity -> quantities.of(quantity);
      case Schedule schedule -> schedule.words();
      case Boolean truth -> messages.text(truth ? "value.yes" : "value.no");
      case Account account -> work.of(account);
      case ReachedQuantities reached -> work.of(reached);
      case ApprovalChain chain -> work.of(chain);
      case Filing filing -> work.of(filing);
      case Tenure tenure -> work.of(tenure);
      case LightRules rules -> String.join("\n", new LightRuleWords(messages).of(rules));
      default -> value.toString();
    };
  }

  /** What stands in a project besides its content. */
  public String inside(String content, List<String> parts) {
    List<String> lines = new ArrayList<>();
    if (!content.isBlank()) {
      lines.add(content);
    }
    lines.addAll(parts);
    return String.join("\n", lines);
  }
}
