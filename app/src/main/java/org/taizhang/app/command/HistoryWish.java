package org.taizhang.app.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.trail.Trail;
import org.taizhang.app.trail.TrailFilter;
import org.taizhang.app.trail.TrailRow;
import org.taizhang.model.Department;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.text.Folding;

/** What a caller wants to see of the history, as it was typed; null for what was not said. */
record HistoryWish(
    @Nullable String plan,
    @Nullable String project,
    @Nullable String department,
    @Nullable String author,
    @Nullable String since,
    @Nullable String until) {

  /**
   * The filter that is meant.
   *
   * @throws CommandFailure when a day is none, or nothing in the history is called so
   */
  TrailFilter in(Trail trail, Messages messages) {
    var first = day(since, "--since", messages);
    var last = day(until, "--until", messages);
    if (first != null && last != null && first.isAfter(last)) {
      throw failure(messages, "command.history.days", String.valueOf(since), String.valueOf(until));
    }
    var things = trail.things();
    Optional<PlanId> chosen =
        plan == null
            ? Optional.empty()
            : Optional.of(PlanChoice.of(things.plans(), plan, messages).id());
    return new TrailFilter(
        chosen,
        found(project, chosen.map(things::projects).orElseGet(things::projects), this::isMeant)
            .map(some -> named(some, Project::id, "command.history.project", project, messages)),
        found(department, things.departments(), this::isMeant)
            .map(some ->
                named(some, Department::id, "command.history.department", department, messages)),
        found(author, trail.rows(), this::isMeant)
            .map(some -> named(some, TrailRow::author, "command.history.author", author, messages)),
        first,
        last,
        "");
  }

  private boolean isMeant(Project one) {
    var wanted = String.valueOf(project).strip();
    return wanted.matches("\\d+") ? one.number() == number(wanted) : contains(one.name(), wanted);
  }

  private static int number(String digits) {
    return digits.length() > 9 ? -1 : Integer.parseInt(digits);
  }

  private boolean isMeant(Department one) {
    return one.names().stream().anyMatch(name -> contains(name, department));
  }

  private boolean isMeant(TrailRow row) {
    return contains(row.author(), author);
  }

  private static boolean contains(String text, @Nullable String part) {
    return part != null && Folding.key(text).contains(Folding.key(part));
  }

  private static <T> Optional<List<T>> found(
      @Nullable String wanted, Collection<T> all, Predicate<T> meant) {
    return wanted == null ? Optional.empty() : Optional.of(all.stream().filter(meant).toList());
  }

  private static <T, K> Set<K> named(
      List<T> some,
      Function<T, K> key,
      String unknown,
      @Nullable String wanted,
      Messages messages) {
    if (some.isEmpty()) {
      throw failure(messages, unknown, String.valueOf(wanted));
    }
    return some.stream().map(key).collect(Collectors.toSet());
  }

  private static @Nullable LocalDate day(@Nullable String typed, String option, Messages messages) {
    return typed == null
        ? null
        : Dates.typed(typed)
            .orElseThrow(() -> failure(messages, "command.history.day", option, typed));
  }

  private static CommandFailure failure(Messages messages, String key, Object... arguments) {
    return CommandFailure.badInput(messages.text(key, arguments));
  }
}
