package org.taizhang.app.trail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.Words;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.trail.Deed;
import org.taizhang.model.trail.Things;
import org.taizhang.model.trail.TrailKind;

/** Words for the edits of a history. */
public final class TrailWords {
  /** So many characters of either side stand in a gist. */
  private static final int GIST = 40;

  private final Messages messages;
  private final Words words;
  private final Things things;
  private final FieldWords fields;

  /**
   * @param things as they were called at the time of each edit
   */
  public TrailWords(Words words, Things things) {
    this.messages = words.messages();
    this.words = words;
    this.things = things;
    this.fields = new FieldWords(words, things);
  }

  /** 新增、修改、删除…. */
  public String of(TrailKind kind) {
    return messages.of("history.kind", kind);
  }

  /** What an edit did: 改任务名称, 撤销“改任务名称”. */
  public String what(Edit edit, TrailKind kind) {
    return switch (kind) {
      case UNDONE -> messages.text("history.undone", words.of(edit.inverse()));
      case REDONE -> messages.text("history.redone", words.of(edit));
      case WITHDRAWN -> messages.text("edit.together.WITHDRAWAL");
      case ADDED,
          CHANGED,
          REMOVED,
          ROLES,
          ARRANGED,
          IMPORTED,
          NEW_VERSION,
          STATE,
          REPORTED,
          EVIDENCE,
          PURGED ->
          words.of(edit);
    };
  }

  /** Who made the edit. */
  public String author(TrailRow row) {
    return row.author().isEmpty() ? messages.text("history.author.none") : row.author();
  }

  /** What an edit is about, its projects first: 3. 学校建设 等 5 项. */
  public String subject(TrailRow row) {
    var touched = row.touched();
    if (!touched.projects().isEmpty()) {
      return several("history.projects", touched.projects().size(), project(row));
    }
    if (!touched.departments().isEmpty()) {
      var first = things.at(touched.departments().getFirst(), row.place());
      return several("history.departments", touched.departments().size(), name(first));
    }
    return touched.plans().isEmpty() ? "" : title(row);
  }

  private String project(TrailRow row) {
    return name(things.at(row.touched().projects().getFirst(), row.place()));
  }

  private String several(String key, int count, String first) {
    return count == 1 ? first : messages.text(key, first, count);
  }

  /** The codes of the plans that an edit is about. */
  public String plans(TrailRow row) {
    return row.touched().plans().stream()
        .map(plan -> things.at(plan, row.place()) instanceof Plan known ? known.code() : unknown())
        .collect(Collectors.joining("、"));
  }

  private String title(TrailRow row) {
    return row.touched().plans().stream()
        .map(plan -> name(things.at(plan, row.place())))
        .collect(Collectors.joining("、"));
  }

  /** What a thing is called: 3. 学校建设, 财政局, 教育三年行动方案. */
  public String name(@Nullable Entity thing) {
    return switch (thing) {
      case null -> unknown();
      case Plan plan -> plan.title();
      case Section section -> section.name();
      case Project project -> fields.values().of(project);
      case Department department -> department.name();
      case Target target -> fields.values().nameOf(target);
      case PlannedQuantity quantity -> fields.values().of(quantity);
      case SourceDocument document -> document.fileName();
      case Evidence evidence -> evidence.fileName();
      case WorkEntry entry -> fields.work().name(entry);
      case ReportingPeriod period -> fields.work().of(period);
      case LightPolicy _ -> messages.text("kind.policy");
    };
  }

  private String unknown() {
    return fields.unknown();
  }

  /** Every single change of an edit. */
  public List<TrailPart> parts(Edit edit, long place) {
    return parts(Deed.of(edit, place, things), place);
  }

  List<TrailPart> parts(List<Deed> deeds, long place) {
    return deeds.stream().map(deed -> part(deed, place)).toList();
  }

  private TrailPart part(Deed deed, long place) {
    var kind = TrailKind.of(deed.edit());
    return switch (deed.edit()) {
      case Edit.Add(Entity added) ->
          new TrailPart(deed, kind, item(deed), below(added), "", fields.whole(added, place));
      case Edit.Remove(Entity removed) ->
          new TrailPart(deed, kind, item(deed), below(removed), fields.whole(removed, place), "");
      case Edit.Change<?, ?> change ->
          new TrailPart(
              deed,
              kind,
              item(deed),
              fields.name(change.field(), deed.thing()),
              fields.of(change.before(), place),
              fields.of(change.after(), place));
      case Edit.Assign assign ->
          new TrailPart(
              deed,
              kind,
              item(deed),
              name(deed.unit()),
              words.of(assign.before()),
              words.of(assign.after()));
      case Edit.Together _, Edit.Purge _ -> throw new IllegalStateException("no single change");
    };
  }

  /** The project where there is one, else the thing itself. */
  private String item(Deed deed) {
    return deed.project() != null
        ? name(deed.project())
        : deed.thing() instanceof PlannedQuantity
            ? messages.text("plan.goals")
            : name(deed.thing());
  }

  /** What of the item was added or taken out: 任务, 2024年目标, 指标. */
  private String below(Entity thing) {
    return thing instanceof Target target ? fields.values().nameOf(target) : words.kind(thing);
  }

  /** The one change of an edit, or how many it has of each sort. */
  String gist(List<Deed> deeds, long place) {
    if (deeds.isEmpty()) {
      return messages.text("history.emptied");
    }
    if (deeds.size() == 1) {
      var part = part(deeds.getFirst(), place);
      return switch (part.kind()) {
        case ADDED, REMOVED -> "";
        case ROLES -> messages.text("version.part", part.field()) + change(part);
        default -> change(part);
      };
    }
    return counts(deeds);
  }

  private String change(TrailPart part) {
    return messages.text("history.change", side(part.before()), side(part.after()));
  }

  private String side(String words) {
    if (words.isEmpty()) {
      return messages.text("version.none");
    }
    var line = words.replace('\n', ' ');
    int length = line.codePointCount(0, line.length());
    return length <= GIST ? line : line.substring(0, line.offsetByCodePoints(0, GIST)) + "……";
  }

  private String counts(List<Deed> deeds) {
    Map<TrailKind, Map<String, Integer>> counts = new EnumMap<>(TrailKind.class);
    for (var deed : deeds) {
      var kind = TrailKind.of(deed.edit());
      var thing = deed.thing();
      counts
          .computeIfAbsent(kind, _ -> new LinkedHashMap<>())
          .merge(
              kind == TrailKind.ROLES || thing == null
                  ? messages.text("history.role")
                  : words.kind(thing),
              1,
              Integer::sum);
    }
    List<String> all = new ArrayList<>();
    counts.forEach((kind, things) -> all.add(counts(kind, things)));
    return String.join("；", all);
  }

  private String counts(TrailKind kind, Map<String, Integer> things) {
    var list =
        things.entrySet().stream()
            .map(one -> messages.text("history.count", one.getKey(), one.getValue()))
            .collect(Collectors.joining("、"));
    return of(kind) + list;
  }
}
