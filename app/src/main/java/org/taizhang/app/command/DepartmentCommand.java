package org.taizhang.app.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.SameUnit;
import org.taizhang.app.session.UnitChange;
import org.taizhang.app.session.UnitWords;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Reorganisation;
import org.taizhang.model.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "department",
    mixinStandardHelpOptions = true,
    description =
        "部门更名、合并、拆分，查看变更记录 / renames, merges and splits departments from a day on, and lists"
            + " what was done")
final class DepartmentCommand {
  @ParentCommand private TaizhangCommand parent;

  @Command(
      name = "rename",
      mixinStandardHelpOptions = true,
      description = "从某一天起更名 / gives a department another name from a day on")
  int rename(
      @Mixin DepartmentArgs args,
      @Parameters(paramLabel = "DEPARTMENT", description = "现在的名称 / its name so far") String name,
      @Parameters(paramLabel = "NAME", description = "新的名称 / its name from then on") String to) {
    return reorganise(args, List.of(name), List.of(to), Map.of());
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "从某一天起合并，或并入另一个部门 / makes departments one from a day on")
  int merge(
      @Mixin DepartmentArgs args,
      @Parameters(
              arity = "1..*",
              paramLabel = "DEPARTMENT",
              description = "合并的部门 / those that are merged")
          List<String> names,
      @Option(
              names = "--into",
              required = true,
              paramLabel = "NAME",
              description = "合并成的部门 / what they become")
          String into) {
    return reorganise(args, names, List.of(into), Map.of());
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "从某一天起拆分 / makes several of a department from a day on")
  int split(
      @Mixin DepartmentArgs args,
      @Parameters(paramLabel = "DEPARTMENT", description = "拆分的部门 / what is split") String name,
      @Option(
              names = "--into",
              required = true,
              paramLabel = "NAME",
              description = "拆成的部门，逐个给出 / what it becomes, one after another")
          List<String> into,
      @Option(
              names = "--give",
              paramLabel = "PLAN:ITEM=NAME",
              description =
                  "哪个项目由哪个部门接续，可多次给出；没有写到的由各部门共同接续 / who takes a project over; all of"
                      + " them where nothing is said")
          @Nullable List<String> given) {
    Ledger ledger = parent.ledgers().read();
    return reorganise(args, List.of(name), into, given(ledger, given, into));
  }

  @Command(
      name = "record",
      mixinStandardHelpOptions = true,
      description = "列出部门的变更 / lists what was renamed, merged and split")
  int list(
      @Parameters(
              arity = "0..1",
              paramLabel = "DEPARTMENT",
              description = "只看这个部门 / of this department only")
          @Nullable String name) {
    Ledger ledger = parent.ledgers().read();
    UnitWords words = new UnitWords(messages());
    List<UnitChange> changes =
        name == null
            ? UnitChange.all(ledger)
            : UnitChange.of(ledger, departments(SameUnit.called(ledger, name)));
    changes.forEach(change -> parent.context().out().println(words.of(change)));
    if (changes.isEmpty()) {
      parent.context().out().println(messages().text("command.department.no.record"));
    }
    return ExitCodes.DONE;
  }

  private static Set<DepartmentId> departments(List<SameUnit> units) {
    Set<DepartmentId> all = new HashSet<>();
    units.forEach(unit -> unit.departments().forEach(one -> all.add(one.id())));
    return all;
  }

  private int reorganise(
      DepartmentArgs args,
      List<String> names,
      List<String> heirs,
      Map<ProjectId, Set<String>> given) {
    Ledger ledger = parent.ledgers().read();
    Set<DepartmentId> ending = new LinkedHashSet<>();
    names.forEach(name -> ending.addAll(args.standing(ledger, name, messages())));
    return args.submit(
        parent,
        ledger,
        new Reorganisation(ending, heirs, args.from(parent.context()), args.document(), given));
  }

  private Map<ProjectId, Set<String>> given(
      Ledger ledger, @Nullable List<String> typed, List<String> heirs) {
    Map<ProjectId, Set<String>> given = new HashMap<>();
    for (String one : typed == null ? List.<String>of() : typed) {
      int name = one.lastIndexOf('=');
      int item = one.lastIndexOf(':', Math.max(name, 0));
      if (name < 0 || item < 0) {
        throw CommandFailure.badInput(messages().text("command.department.give", one));
      }
      ProjectId project =
          TargetArgs.project(
                  ledger,
                  PlanChoice.of(ledger, one.substring(0, item), messages()),
                  one.substring(item + 1, name),
                  messages())
              .id();
      given
          .computeIfAbsent(project, _ -> new HashSet<>())
          .add(heir(one.substring(name + 1), heirs));
    }
    return given;
  }

  private String heir(String typed, List<String> heirs) {
    return heirs.stream()
        .map(String::strip)
        .filter(one -> Folding.key(one).equals(Folding.key(typed)))
        .findFirst()
        .orElseThrow(
            () -> CommandFailure.badInput(messages().text("command.department.heir", typed)));
  }

  private Messages messages() {
    return parent.context().messages();
  }
}
