package org.taizhang.persistence.journal;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Aliases;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Level;
import org.taizhang.model.Members;
import org.taizhang.model.Recurrence;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Schedule;
import org.taizhang.model.SectionId;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.YearSpan;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.quantity.Quantity;
import org.taizhang.model.work.Account;
import org.taizhang.model.work.ApprovalChain;
import org.taizhang.model.work.Filing;
import org.taizhang.model.work.ReachedQuantities;
import org.taizhang.model.work.Tenure;

/** The values that fields of entities take, format 5. */
final class ValueJson {
  private static final Map<Class<?>, Function<JsonNode, Object>> READERS =
      Map.ofEntries(
          entry(String.class, Json::text),
          entry(Integer.class, Json::integer),
          entry(LocalDate.class, ValueJson::date),
          entry(YearSpan.class, ValueJson::years),
          entry(SectionId.class, value -> new SectionId(Json.uuid(value))),
          entry(TargetId.class, value -> new TargetId(Json.uuid(value))),
          entry(Aliases.class, ValueJson::aliases),
          entry(Members.class, ValueJson::members),
          entry(UnitOrder.class, ValueJson::units),
          entry(Schedule.class, ValueJson::schedule),
          entry(Quantity.class, QuantityJson::read),
          entry(Level.class, value -> Json.constant(Level.class, value)),
          entry(DepartmentKind.class, value -> Json.constant(DepartmentKind.class, value)),
          entry(Boolean.class, ValueJson::truth),
          entry(DepartmentId.class, value -> new DepartmentId(Json.uuid(value))),
          entry(Tenure.class, WorkValueJson::tenure),
          entry(ReachedQuantities.class, WorkValueJson::reached),
          entry(Account.class, WorkValueJson::account),
          entry(ApprovalChain.class, WorkValueJson::approvals),
          entry(Filing.class, WorkValueJson::filing),
          entry(LightRules.class, LightJson::rules),
          entry(TargetState.class, value -> Json.constant(TargetState.class, value)));

  private ValueJson() {}

  static JsonNode write(@Nullable Object value) {
    return switch (value) {
      case null -> NullNode.instance;
      case String text -> TextNode.valueOf(text);
      case Integer number -> IntNode.valueOf(number);
      case LocalDate date -> TextNode.valueOf(date.toString());
      case YearSpan years -> TextNode.valueOf(years.first() + "-" + years.last());
      case SectionId section -> TextNode.valueOf(section.value().toString());
      case TargetId target -> TextNode.valueOf(target.value().toString());
      case Aliases aliases -> Json.list(aliases.names(), TextNode::valueOf);
      case Members members -> departments(members.departments());
      case UnitOrder order ->
          Json.object()
              .<ObjectNode>set("lead", departments(order.lead()))
              .<ObjectNode>set("responsible", departments(order.responsible()))
              .set("supporting", departments(order.supporting()));
      case Schedule schedule ->
          Json.object()
              .put("words", schedule.words())
              .set("recurrence", write(schedule.recurrence()));
      case Quantity quantity -> QuantityJson.write(quantity);
      case Boolean truth -> BooleanNode.valueOf(truth);
      case DepartmentId department -> TextNode.valueOf(department.value().toString());
      case Tenure tenure -> WorkValueJson.write(tenure);
      case ReachedQuantities reached -> WorkValueJson.write(reached);
      case Account account -> WorkValueJson.write(account);
      case ApprovalChain chain -> WorkValueJson.write(chain);
      case Filing filing -> WorkValueJson.write(filing);
      case LightRules rules -> LightJson.write(rules);
      case Enum<?> constant -> TextNode.valueOf(constant.name());
      default -> throw new IllegalArgumentException("no way to write " + value.getClass());
    };
  }

  /** The value, which may be null, of a field whose values are of this type. */
  static @Nullable Object read(Class<?> type, JsonNode value) {
    Function<JsonNode, Object> reader = READERS.get(type);
    if (reader == null) {
      throw new FormatException("no way to read " + type);
    }
    return value.isNull() ? null : reader.apply(value);
  }

  private static Boolean truth(JsonNode value) {
    if (!value.isBoolean()) {
      throw new FormatException("neither true nor false: " + value);
    }
    return value.booleanValue();
  }

  static LocalDate date(JsonNode node, String name) {
    return date(Json.get(node, name));
  }

  static @Nullable LocalDate dateOrNull(JsonNode node, String name) {
    JsonNode value = Json.get(node, name);
    return value.isNull() ? null : date(value);
  }

  static LocalDate date(JsonNode value) {
    try {
      return LocalDate.parse(Json.text(value));
    } catch (DateTimeException e) {
      throw new FormatException("no date: " + value, e);
    }
  }

  static YearSpan years(JsonNode value) {
    String[] ends = Json.text(value).split("-", -1);
    try {
      return new YearSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no years: " + value, e);
    }
  }

  static Schedule schedule(JsonNode value) {
    JsonNode recurrence = Json.get(value, "recurrence");
    try {
      return new Schedule(
          Json.text(value, "words"),
          recurrence.isNull() ? null : Json.constant(Recurrence.class, recurrence));
    } catch (IllegalArgumentException e) {
      throw new FormatException("no schedule: " + value, e);
    }
  }

  static Aliases aliases(JsonNode value) {
    return new Aliases(Json.readList(value, Json::text));
  }

  static Members members(JsonNode value) {
    return new Members(departments(value));
  }

  static UnitOrder units(JsonNode value) {
    return new UnitOrder(
        departments(Json.get(value, "lead")),
        departments(Json.get(value, "responsible")),
        departments(Json.get(value, "supporting")));
  }

  private static JsonNode departments(List<DepartmentId> departments) {
    return Json.list(departments, id -> TextNode.valueOf(id.value().toString()));
  }

  private static List<DepartmentId> departments(JsonNode value) {
    return Json.readList(value, id -> new DepartmentId(Json.uuid(id)));
  }

  static JsonNode writeRoles(Collection<Role> roles) {
    return Json.list(roles, ValueJson::write);
  }

  static Set<Role> readRoles(JsonNode value) {
    return Roles.copyOf(Json.readList(value, role -> Json.constant(Role.class, role)));
  }
}
