package org.taizhang.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.model.Level;
import org.taizhang.model.Place;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftGroup;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftQuantity;

/** A draft while corrections are made to it, one after another. */
final class CorrectedDraft {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private final Draft read;
  private final Map<Slot.Field, String> head = new EnumMap<>(Slot.Field.class);
  private final List<DraftItem> items;
  private final ItemQuantities quantities;

  CorrectedDraft(Draft read) {
    this.read = read;
    this.items = new ArrayList<>(read.items());
    this.quantities = new ItemQuantities(read);
  }

  /** Makes one correction; one whose item is not there any more does nothing. */
  void apply(Correction correction) {
    switch (correction) {
      case Correction.Typed(Slot slot, String text) -> type(slot, text);
      case Correction.Removed(Place at) -> items.removeIf(item -> item.at().equals(at));
      case Correction.Joined(Place at) -> join(indexOf(at));
      case Correction.Parted parted -> part(indexOf(parted.item()), parted);
      case Correction.Moved(Place at, String group) -> move(indexOf(at), group);
    }
  }

  private int indexOf(Place at) {
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).at().equals(at))
        .findFirst()
        .orElse(-1);
  }

  private void type(Slot slot, String text) {
    Place at = slot.item();
    if (at == null) {
      head.put(slot.field(), text.strip());
      return;
    }
    int index = indexOf(at);
    if (index >= 0) {
      items.set(index, ItemEdits.typed(items.get(index), slot, text));
      quantities.changed(items.get(index), slot);
    }
  }

  private void join(int index) {
    if (index > 0) {
      DraftItem joined = ItemEdits.joined(items.get(index - 1), items.get(index));
      items.set(index - 1, joined);
      items.remove(index);
      quantities.changed(joined);
    }
  }

  private void part(int index, Correction.Parted parted) {
    if (index >= 0 && parted.offset() < items.get(index).content().length()) {
      DraftItem whole = items.get(index);
      items.set(index, ItemEdits.before(whole, parted.offset()));
      items.add(index + 1, ItemEdits.after(whole, parted));
      quantities.changed(items.get(index));
      quantities.changed(items.get(index + 1));
    }
  }

  /** It becomes the last one of the group. */
  private void move(int index, String group) {
    int last =
        IntStream.range(0, items.size())
            .filter(i -> i != index && group.equals(items.get(i).group()))
            .max()
            .orElse(-1);
    if (index >= 0 && last >= 0) {
      DraftItem moved = ItemEdits.moved(items.get(index), items.get(last));
      items.add(last + 1, moved);
      items.remove(index < last ? index : index + 1);
    }
  }

  Draft draft() {
    List<DraftItem> counted = new ArrayList<>();
    Map<Place, Integer> numbers = new HashMap<>();
    for (DraftItem item : items) {
      counted.add(ItemEdits.numbered(item, counted.size() + 1));
      numbers.put(item.at(), counted.size());
    }
    List<DraftGroup> groups =
        read.groups().stream()
            .filter(group -> items.stream().anyMatch(item -> group.name().equals(item.group())))
            .toList();
    String title = head.getOrDefault(Slot.Field.TITLE, "");
    List<DraftQuantity> numbered = quantities.numbered(numbers);
    return new Draft(
        title.isEmpty() ? read.title() : title,
        optional(Slot.Field.ISSUER, read.issuer()),
        level(),
        optional(Slot.Field.NUMBER, read.documentNumber()),
        date(),
        years(),
        read.genre(),
        read.yearColumns(),
        groups,
        counted,
        numbered,
        read.preamble(),
        read.closing());
  }

  private @Nullable String optional(Slot.Field field, @Nullable String before) {
    String text = head.get(field);
    if (text == null) {
      return before;
    }
    return text.isEmpty() ? null : text;
  }

  private @Nullable Level level() {
    String text = head.get(Slot.Field.LEVEL);
    return text == null
        ? read.level()
        : Stream.of(Level.values())
            .filter(level -> level.name().equals(text))
            .findFirst()
            .orElse(null);
  }

  private @Nullable LocalDate date() {
    String text = head.get(Slot.Field.DATE);
    return text == null ? read.date() : ItemEdits.date(text, read.date());
  }

  private List<Integer> years() {
    List<Integer> found =
        YEAR.matcher(head.getOrDefault(Slot.Field.YEARS, ""))
            .results()
            .map(year -> Integer.valueOf(year.group()))
            .sorted()
            .toList();
    return found.isEmpty()
        ? read.years()
        : IntStream.rangeClosed(found.getFirst(), found.getLast()).boxed().toList();
  }

  /** Whether a date was typed that is none. */
  static boolean isNoDate(String text) {
    return !text.isBlank() && Dates.typed(text).isEmpty();
  }
}
