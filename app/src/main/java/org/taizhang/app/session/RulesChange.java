package org.taizhang.app.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.PolicyId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.pace.Light;
import org.taizhang.model.pace.LightRules;
import org.taizhang.model.pace.TargetLights;

/** Other rules for the lights of a ledger: the edit, and what it would change. */
public final class RulesChange {
  private RulesChange() {}

  /**
   * Targets whose light becomes another one.
   *
   * @param targets in the order of their plans
   */
  public record Turned(Light from, Light to, List<TargetId> targets) {}

  /** The edit by which a ledger takes the rules. */
  public static Edit edit(Ledger ledger, LightRules rules) {
    LightPolicy now = ledger.lightPolicy();
    return ledger.find(PolicyId.ONLY) == null
        ? new Edit.Add(now.withRules(rules))
        : new Edit.Change<>(PolicyId.ONLY, WorkFields.POLICY_RULES, now.rules(), rules);
  }

  /** Which lights of a day would be others, by what they are and what they become. */
  public static List<Turned> preview(Ledger ledger, LightRules rules, LocalDate day) {
    TargetLights now = TargetLights.of(ledger, day);
    TargetLights then = TargetLights.of(ledger, rules, day);
    record Pair(Light from, Light to) {}
    Map<Pair, List<TargetId>> turned =
        ledger.plans().stream()
            .flatMap(plan -> ledger.projects(plan.id()).stream())
            .flatMap(project -> ledger.targets(project.id()).stream())
            .map(Target::id)
            .collect(
                Collectors.groupingBy(
                    id -> new Pair(now.of(id).light(), then.of(id).light()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return turned.entrySet().stream()
        .filter(one -> one.getKey().from() != one.getKey().to())
        .map(one -> new Turned(one.getKey().from(), one.getKey().to(), one.getValue()))
        .sorted(Comparator.comparing(Turned::from).thenComparing(Turned::to))
        .toList();
  }
}
