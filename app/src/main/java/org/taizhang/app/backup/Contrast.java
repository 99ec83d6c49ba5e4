package org.taizhang.app.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;

/** How a ledger of a backup differs from the one that stands, in sentences. */
record Contrast(Messages messages, Ledger now, Ledger then) {
  /** More names than these are counted. */
  private static final int NAMED = 6;

  List<String> sentences() {
    if (now.equals(then)) {
      return List.of(messages.text("backup.differs.not"));
    }
    List<String> sentences = new ArrayList<>();
    name("backup.differs.only.now", only(now, then), sentences);
    name("backup.differs.only.then", only(then, now), sentences);
    then.plans().stream()
        .filter(plan -> now.find(plan.id()) != null)
        .map(this::inBoth)
        .filter(sentence -> !sentence.isEmpty())
        .forEach(sentences::add);
    long wide = differing(wide(then), wide(now));
    if (wide > 0) {
      sentences.add(messages.text("backup.differs.wide", wide));
    }
    return sentences;
  }

  private static List<Plan> only(Ledger one, Ledger other) {
    return one.plans().stream().filter(plan -> other.find(plan.id()) == null).toList();
  }

  private void name(String key, List<Plan> plans, List<String> sentences) {
    if (!plans.isEmpty()) {
      var named =
          plans.stream()
              .limit(NAMED)
              .map(plan -> messages.text("backup.plan.name", plan.title()))
              .collect(Collectors.joining(messages.text("backup.between")));
      sentences.add(
          plans.size() > NAMED
              ? messages.text(key + ".many", named, plans.size())
              : messages.text(key, named));
    }
  }

  private String inBoth(Plan plan) {
    var before = things(then, plan);
    var after = things(now, plan);
    long differ = differing(before, after);
    return differ == 0
        ? ""
        : messages.text(
            "backup.differs.plan",
            plan.title(),
            differ,
            now.projects(plan.id()).size(),
            then.projects(plan.id()).size());
  }

  private static long differing(Map<EntityId, Object> before, Map<EntityId, Object> after) {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
        .count();
  }

  private static Map<EntityId, Object> wide(Ledger ledger) {
    return ledger
        .entities()
        .filter(LedgerWide.class::isInstance)
        .collect(Collectors.toMap(Entity::id, Function.identity()));
  }

  /** All that a plan is made of, each with what is known of it. */
  private static Map<EntityId, Object> things(Ledger ledger, Plan of) {
    Map<EntityId, Object> things = new HashMap<>();
    var plan = ledger.plan(of.id());
    things.put(plan.id(), plan);
    ledger.sections(plan.id()).forEach(section -> things.put(section.id(), section));
    ledger.goals(plan.id()).forEach(goal -> things.put(goal.id(), goal));
    ledger.departments(plan.id()).forEach(unit -> things.put(unit.id(), unit));
    ledger.documents(plan.id()).forEach(document -> things.put(document.id(), document));
    for (var project : ledger.projects(plan.id())) {
      things.put(project.id(), List.of(project, ledger.roles(project.id())));
      for (var target : ledger.targets(project.id())) {
        things.put(target.id(), target);
        ledger.entries(target.id()).forEach(entry -> things.put(entry.id(), entry));
      }
      ledger.quantities(project.id()).forEach(quantity -> things.put(quantity.id(), quantity));
    }
    return things;
  }
}
