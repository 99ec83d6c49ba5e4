package org.taizhang.app.original;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.original.Found.Surety;
import org.taizhang.app.session.Request;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.Trace.Part;
import org.taizhang.seeds.source.Passage;

/** Where a document that was read has what is asked for. */
final class Whereabouts {
  private static final Set<Part> UNITS = Set.of(Part.LEAD, Part.RESPONSIBLE, Part.SUPPORTING);

  private final Ledger ledger;
  private final ReadResult.Reading reading;

  Whereabouts(Ledger ledger, ReadResult.Reading reading) {
    this.ledger = ledger;
    this.reading = reading;
  }

  Found of(Request.ShowOriginal asked) {
    var unit = asked.unit();
    return switch (ledger.find(asked.thing())) {
      case Plan _, SourceDocument _ -> title();
      case Section section -> section(section);
      case Project project when unit != null -> unit(project, ledger.department(unit));
      case Project project -> project(project);
      case Target target -> target(target);
      case PlannedQuantity quantity -> quantity(quantity);
      case Department department -> named(parts(null, UNITS), department);
      case WorkEntry entry -> target(ledger.target(entry.target()));
      case LedgerWide _ -> Found.NOTHING;
      case null -> Found.NOTHING;
    };
  }

  private Found title() {
    var title = parts(null, Set.of(Part.TITLE));
    return title.isEmpty()
        ? reading.document().lines().stream()
            .filter(line -> !line.text().isBlank())
            .findFirst()
            .map(line -> new Found(List.of(line), Surety.WORDS))
            .orElse(Found.NOTHING)
        : new Found(title, Surety.WORDS);
  }

  private Found section(Section section) {
    var heads = parts(null, Set.of(Part.GROUP));
    return Stream.concat(
            heads.stream().filter(head -> Stretch.same(head.text(), section.name())),
            Stream.concat(heads.stream(), reading.document().lines().stream())
                .flatMap(line -> Stretch.of(line, section.name()).stream()))
        .findFirst()
        .map(head -> new Found(List.of(head), Surety.WORDS))
        .orElse(Found.NOTHING);
  }

  private Found project(Project project) {
    return new ItemSearch(reading)
        .of(project)
        .map(item -> new Found(whole(item.no()), item.surety()))
        .filter(found -> !found.passages().isEmpty())
        .orElse(Found.NOTHING);
  }

  /** All of an item but its heading, which it shares with others; its name first. */
  private List<Passage> whole(int no) {
    return reading.traces().stream()
        .filter(trace -> Objects.equals(trace.item(), no) && trace.part() != Part.GROUP)
        .sorted(Comparator.comparing(trace -> trace.part() != Part.NAME))
        .map(Trace::passage)
        .filter(passage -> !passage.isEmpty())
        .toList();
  }

  private Found unit(Project project, Department unit) {
    var item = new ItemSearch(reading).of(project);
    if (item.isEmpty()) {
      return Found.NOTHING;
    }
    var found = named(parts(item.get().no(), UNITS), unit);
    return (found.passages().isEmpty() ? project(project).atMost(Surety.AROUND) : found)
        .atMost(item.get().surety());
  }

  private static Found named(List<Passage> passages, Department unit) {
    for (var name : names(unit)) {
      var found = passages.stream().flatMap(one -> Stretch.of(one, name).stream()).toList();
      if (!found.isEmpty()) {
        return new Found(found, Surety.WORDS);
      }
    }
    return Found.NOTHING;
  }

  private static List<String> names(Department unit) {
    List<String> names = new ArrayList<>(List.of(unit.name()));
    names.addAll(unit.aliases().names());
    return names;
  }

  /** The cell or sentence of its year; of one that is not divided over years, the content. */
  private Found target(Target target) {
    var project = ledger.project(target.project());
    var item = new ItemSearch(reading).of(project);
    if (item.isEmpty()) {
      return Found.NOTHING;
    }
    int no = item.get().no();
    var own = target.years().isSingle() ? year(no, target.years().first()) : List.<Passage>of();
    var places = own.isEmpty() ? parts(no, Set.of(Part.CONTENT)) : own;
    var words = words(places, target.text());
    if (!words.isEmpty()) {
      return new Found(words, Surety.WORDS).atMost(item.get().surety());
    }
    return own.isEmpty()
        ? project(project).atMost(Surety.AROUND)
        : new Found(own, Surety.PLACE).atMost(item.get().surety());
  }

  /** The number in the words that it was taken from, wherever the item has them. */
  private Found quantity(PlannedQuantity quantity) {
    var id = quantity.project();
    if (id == null) {
      return sure(words(reading.document().lines(), quantity.text()));
    }
    var around =
        quantity.target() == null
            ? project(ledger.project(id))
            : target(ledger.target(quantity.target()));
    var words = words(around.passages(), quantity.text());
    return words.isEmpty()
        ? around.atMost(Surety.AROUND)
        : new Found(words.subList(0, 1), around.surety());
  }

  private static Found sure(List<Passage> words) {
    return words.isEmpty() ? Found.NOTHING : new Found(words.subList(0, 1), Surety.WORDS);
  }

  private static List<Passage> words(List<Passage> places, String words) {
    return places.stream().flatMap(place -> Stretch.of(place, words).stream()).toList();
  }

  private List<Passage> year(int no, int year) {
    return reading.traces().stream()
        .filter(trace -> Objects.equals(trace.item(), no) && trace.part() == Part.TARGET)
        .filter(trace -> Objects.equals(trace.year(), year) && !trace.passage().isEmpty())
        .map(Trace::passage)
        .toList();
  }

  private List<Passage> parts(@Nullable Integer no, Set<Part> parts) {
    return reading.traces().stream()
        .filter(trace -> parts.contains(trace.part()))
        .filter(trace -> no == null || no.equals(trace.item()))
        .map(Trace::passage)
        .filter(passage -> !passage.isEmpty())
        .toList();
  }
}
