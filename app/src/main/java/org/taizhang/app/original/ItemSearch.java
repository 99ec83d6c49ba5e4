package org.taizhang.app.original;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.original.Found.Surety;
import org.taizhang.model.Place;
import org.taizhang.model.Project;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.Trace;

/** Finds the item of a document that a project came from. */
final class ItemSearch {
  /**
   * An item of the document.
   *
   * @param surety {@link Surety#WORDS} when it is called or reads as the project does
   */
  record Item(int no, Surety surety) {}

  private final ReadResult.Reading reading;

  ItemSearch(ReadResult.Reading reading) {
    this.reading = reading;
  }

  /** What is called as the project, else what stands where it once stood. */
  Optional<Item> of(Project project) {
    var items = reading.draft().items();
    var same = items.stream().filter(item -> isSame(item, project)).toList();
    return same.stream()
        .filter(item -> item.at().equals(project.source()))
        .findFirst()
        .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty())
        .map(item -> new Item(item.no(), Surety.WORDS))
        .or(() -> standing(items, project.source()));
  }

  private static boolean isSame(DraftItem item, Project project) {
    return Stretch.same(item.name(), project.name())
        || (!item.content().isBlank() && Stretch.same(item.content(), project.content()));
  }

  private Optional<Item> standing(List<DraftItem> items, @Nullable Place place) {
    if (place == null) {
      return Optional.empty();
    }
    return items.stream()
        .filter(item -> item.at().equals(place))
        .map(DraftItem::no)
        .findFirst()
        .or(() ->
            reading.traces().stream()
                .filter(trace -> trace.part() != Trace.Part.GROUP)
                .filter(trace -> trace.passage().standsOn(place.line()))
                .map(Trace::item)
                .filter(Objects::nonNull)
                .findFirst())
        .map(no -> new Item(no, Surety.PLACE));
  }
}
