package org.taizhang.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Dates;
import org.taizhang.model.Place;
import org.taizhang.model.Schedule;
import org.taizhang.seeds.DraftHeading;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftTarget;
import org.taizhang.seeds.resolve.UnitList;

/** Items as they are after a correction. */
final class ItemEdits {
  private static final int LONGEST_NAME = 40;

  private ItemEdits() {}

  /** The item with one text typed over; a name cannot be blank. */
  static DraftItem typed(DraftItem item, Slot slot, String text) {
    Edited edited = new Edited(item);
    switch (slot.field()) {
      case NAME -> edited.name = text.isBlank() ? item.name() : text.strip();
      case CONTENT -> edited.content = text.strip();
      case TARGET -> edited.targets = targets(item, slot.year(), text.strip());
      case LEAD -> edited.lead = UnitList.of(text).units();
      case RESPONSIBLE -> edited.responsible = UnitList.of(text).units();
      case SUPPORTING -> edited.supporting = UnitList.of(text).units();
      case DUE -> edited.due = date(text, item.due());
      case TITLE, ISSUER, NUMBER, DATE, LEVEL, YEARS -> {}
    }
    return edited.item();
  }

  /** A year that had none gets one; what is left blank is no target. */
  private static List<DraftTarget> targets(DraftItem item, int year, String text) {
    TreeMap<Integer, DraftTarget> years = new TreeMap<>();
    item.yearTargets().forEach(target -> years.put(target.year(), target));
    DraftTarget added = new DraftTarget(year, text, null, null, item.at());
    years.merge(year, added, (read, typed) -> with(read, text));
    if (text.isEmpty()) {
      years.remove(year);
    }
    return List.copyOf(years.values());
  }

  private static DraftTarget with(DraftTarget target, String text) {
    return new DraftTarget(target.year(), text, target.due(), target.schedule(), target.at());
  }

  /** What is no date leaves the one that was read. */
  static @Nullable LocalDate date(String text, @Nullable LocalDate read) {
    return text.isBlank() ? null : Dates.typed(text).orElse(read);
  }

  static DraftItem joined(DraftItem first, DraftItem second) {
    Edited edited = new Edited(first);
    String more =
        second.content().startsWith(second.name())
            ? second.content()
            : Stream.of(second.name(), second.content())
                .filter(text -> !text.isEmpty())
                .reduce((name, content) -> name + "。" + content)
                .orElse("");
    edited.content = first.content().isEmpty() ? more : first.content() + "\n" + more;
    edited.lead = union(first.lead(), second.lead());
    edited.responsible = union(first.responsible(), second.responsible());
    edited.supporting = union(first.supporting(), second.supporting());
    edited.due = first.due() == null ? second.due() : first.due();
    edited.schedule = first.schedule() == null ? second.schedule() : first.schedule();
    TreeMap<Integer, DraftTarget> years = new TreeMap<>();
    Stream.concat(first.yearTargets().stream(), second.yearTargets().stream())
        .forEach(target ->
            years.merge(
                target.year(), target, (a, b) -> with(a, (a.text() + "\n" + b.text()).strip())));
    edited.targets = List.copyOf(years.values());
    return edited.item();
  }

  private static List<String> union(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** The first half of an item that is two; it keeps what is said of its years. */
  static DraftItem before(DraftItem whole, int offset) {
    Edited edited = new Edited(whole);
    edited.content = whole.content().substring(0, offset).strip();
    return edited.item();
  }

  /** The second half: it is called as it begins, and the units are those of the whole. */
  static DraftItem after(DraftItem whole, Correction.Parted parted) {
    Edited edited = new Edited(whole);
    String text = whole.content().substring(parted.offset()).strip();
    edited.at = parted.second();
    edited.label = "";
    edited.name = firstSentence(text);
    edited.content = text;
    edited.targets = List.of();
    return edited.item();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf('。');
    String first = end > 0 ? text.substring(0, end) : text;
    return first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME) + "…" : first;
  }

  /** The item under the headings of another. */
  static DraftItem moved(DraftItem item, DraftItem beside) {
    Edited edited = new Edited(item);
    edited.group = beside.group();
    edited.sections = beside.sections();
    edited.path = beside.path();
    return edited.item();
  }

  static DraftItem numbered(DraftItem item, int no) {
    Edited edited = new Edited(item);
    edited.no = no;
    return edited.item();
  }

  /** An item whose parts can be set one by one. */
  private static final class Edited {
    private final DraftItem before;
    private int no;
    private String label;
    private @Nullable String group;
    private List<DraftHeading> sections;
    private List<String> path;
    private String name;
    private String content;
    private List<DraftTarget> targets;
    private List<String> lead;
    private List<String> responsible;
    private List<String> supporting;
    private @Nullable LocalDate due;
    private @Nullable Schedule schedule;
    private Place at;

    Edited(DraftItem item) {
      before = item;
      no = item.no();
      label = item.label();
      group = item.group();
      sections = item.sections();
      path = item.path();
      name = item.name();
      content = item.content();
      targets = new ArrayList<>(item.yearTargets());
      lead = item.lead();
      responsible = item.responsible();
      supporting = item.supporting();
      due = item.due();
      schedule = item.schedule();
      at = item.at();
    }

    DraftItem item() {
      return new DraftItem(
          no,
          label,
          before.id(),
          group,
          sections,
          path,
          name,
          content,
          targets,
          lead,
          responsible,
          supporting,
          due,
          schedule,
          at);
    }
  }
}
