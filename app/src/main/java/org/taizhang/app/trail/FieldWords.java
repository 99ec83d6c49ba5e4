package org.taizhang.app.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.ValueWords;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.WorkWords;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Members;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.trail.Things;

/** Words for the values of fields, where these name other things as these were called then. */
final class FieldWords {
  /** Says nothing to who reads what was added or taken out. */
  private static final Set<Field<?, ?>> RANKS =
      Set.of(
          Fields.SECTION_ORDER,
          Fields.DEPARTMENT_ORDER,
          Fields.QUANTITY_ORDER,
          Fields.QUANTITY_TARGET,
          Fields.PROJECT_UNITS,
          WorkFields.STEP_ORDER);

  private final Messages messages;
  private final Words words;
  private final ValueWords values;
  private final WorkWords work;
  private final Things things;

  FieldWords(Words words, Things things) {
    this.messages = words.messages();
    this.words = words;
    this.values = new ValueWords(messages);
    this.work = new WorkWords(messages);
    this.things = things;
  }

  ValueWords values() {
    return values;
  }

  WorkWords work() {
    return work;
  }

  /** The name of a field: 主要内容, 2024年目标完成期限. */
  String name(Field<?, ?> field, @Nullable Entity of) {
    return of instanceof Target target ? values.nameOf(field, target) : plainName(field);
  }

  private String plainName(Field<?, ?> field) {
    var name = messages.text("version.field." + field.key());
    return name.isEmpty() ? messages.text("kind.target") : name;
  }

  /** A value as it was called just before the edit at the place; empty for none. */
  String of(@Nullable Object value, long place) {
    return switch (value) {
      case SectionId section -> name(section, place);
      case TargetId target ->
          things.at(target, place) instanceof Target known ? values.nameOf(known) : unknown();
      case DepartmentKind kind -> messages.of("kind", kind);
      case TargetState state -> messages.of("state", state);
      case Aliases aliases -> String.join("、", aliases.names());
      case Members members -> names(members.departments(), place);
      case UnitOrder order -> units(order, place);
      case DepartmentId unit -> names(List.of(unit), place);
      case null, default -> values.of(value);
    };
  }

  private String name(SectionId section, long place) {
    return things.at(section, place) instanceof Section known ? known.name() : unknown();
  }

  private String names(List<DepartmentId> units, long place) {
    return units.stream()
        .map(unit -> things.at(unit, place) instanceof Department known ? known.name() : unknown())
        .collect(Collectors.joining("、"));
  }

  private String units(UnitOrder order, long place) {
    List<String> lines = new ArrayList<>();
    for (var role : Role.values()) {
      if (!order.of(role).isEmpty()) {
        lines.add(line(words.of(role), names(order.of(role), place)));
      }
    }
    return String.join("\n", lines);
  }

  /** What a history that has lost its beginning cannot tell. */
  String unknown() {
    return messages.text("history.unknown");
  }

  /** All that is said of a thing, a line for each of its fields. */
  String whole(Entity thing, long place) {
    return switch (thing) {
      case SourceDocument document -> document.fileName();
      case StateMove move -> work.whole(move);
      case Adjustment adjustment -> work.whole(adjustment);
      case ReportingPeriod period -> work.of(period);
      case HandLight light -> work.whole(light);
      case Plan _, Section _, Project _, Department _, Target _, PlannedQuantity _ ->
          fields(thing, place);
      case Step _, ProgressReport _, EvidenceLink _, Evidence _, LightPolicy _ ->
          fields(thing, place);
    };
  }

  private String fields(Entity thing, long place) {
    return Fields.all().stream()
        .filter(field -> field.owner().isInstance(thing) && !RANKS.contains(field))
        .map(field -> line(field, thing, place))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private <E extends Entity, V extends @Nullable Object> @Nullable String line(
      Field<E, V> field, Entity thing, long place) {
    if (field == Fields.PROJECT_NUMBER && !((Project) thing).label().isBlank()) {
      return null;
    }
    var value = of(field.get(field.owner().cast(thing)), place);
    return value.isBlank() ? null : line(plainName(field), value);
  }

  private String line(String name, String value) {
    return messages.text("version.part", name) + value;
  }
}
