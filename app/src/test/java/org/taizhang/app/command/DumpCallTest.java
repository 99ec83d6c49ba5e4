package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.trail.MadeHistory;
import org.taizhang.model.Ledger;
import org.taizhang.model.Role;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.persistence.Submission;
import org.taizhang.seeds.demo.Demonstration;

/** A dump read by somebody who knows JSON and CSV and nothing of this program. */
class DumpCallTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMULAS = "=+-@＝＋－＠\t";

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aGeneratedLedgerCanBeRebuiltFromIt(long seed) throws IOException {
    var ledger = generate(seed);
    var out = temp.resolve("导出");
    var call = new Calls(folder()).run("dump", "--out", out);
    assertThat(call.exitCode()).as(call.err()).isZero();
    assertThat(call.out()).contains("已导出到");

    var plans = JSON.readTree(out.resolve("ledger.json").toFile()).get("plans");
    var rebuilt = texts(plans);
    assertThat(rebuilt).isEqualTo(texts(ledger));
    tablesAgree(out, plans, rebuilt);
    historyEndsThere(out, rebuilt);
    assertThat(out.resolve("说明.txt")).content().contains("ledger.json", "history.jsonl");
  }

  /** What things of a plan say, by their ids, as the dump's JSON has it. */
  private static Map<String, String> texts(JsonNode plans) {
    Map<String, String> texts = new TreeMap<>();
    for (var plan : plans) {
      texts.put(plan.get("id").asText(), plan.get("title").asText());
      for (var part : List.of("sections", "departments")) {
        plan.get(part).forEach(one -> texts.put(one.get("id").asText(), one.get("name").asText()));
      }
      plan.get("goals").forEach(one -> texts.put(one.get("id").asText(), one.get("text").asText()));
      for (var project : plan.get("projects")) {
        texts.put(
            project.get("id").asText(),
            project.get("name").asText() + "|" + project.get("content").asText());
        for (var part : List.of("targets", "quantities")) {
          project
              .get(part)
              .forEach(one -> texts.put(one.get("id").asText(), one.get("text").asText()));
        }
        for (var held : project.get("roles")) {
          for (var role : held.get("roles")) {
            texts.put(
                String.join(
                    " ",
                    project.get("id").asText(),
                    held.get("department").asText(),
                    role.asText()),
                "");
          }
        }
      }
    }
    return texts;
  }

  /** The same of the ledger itself. */
  private static Map<String, String> texts(Ledger ledger) {
    Map<String, String> texts = new TreeMap<>();
    for (var plan : ledger.plans()) {
      texts.put(plan.id().value().toString(), plan.title());
      ledger.sections(plan.id()).forEach(s -> texts.put(s.id().value().toString(), s.name()));
      ledger.departments(plan.id()).forEach(d -> texts.put(d.id().value().toString(), d.name()));
      ledger.goals(plan.id()).forEach(q -> texts.put(q.id().value().toString(), q.text()));
      for (var project : ledger.projects(plan.id())) {
        var id = project.id().value().toString();
        texts.put(id, project.name() + "|" + project.content());
        ledger.targets(project.id()).forEach(t -> texts.put(t.id().value().toString(), t.text()));
        ledger
            .quantities(project.id())
            .forEach(q -> texts.put(q.id().value().toString(), q.text()));
        for (var role : Role.values()) {
          ledger
              .units(project.id(), role)
              .forEach(unit -> texts.put(id + " " + unit.value() + " " + role.name(), ""));
        }
      }
    }
    return texts;
  }

  private static void tablesAgree(Path out, JsonNode plans, Map<String, String> texts)
      throws IOException {
    Set<String> seen = new HashSet<>();
    Map<String, String> columns =
        Map.of(
            "plans", "标题",
            "sections", "名称",
            "departments", "名称",
            "projects", "名称",
            "targets", "内容",
            "quantities", "原文");
    for (var table : columns.entrySet()) {
      for (var row : rows(out.resolve(table.getKey() + ".csv"))) {
        var id = row.get("标识");
        var said = row.get(table.getValue());
        var wanted = texts.get(id);
        assertThat(harmless(said)).as(table.getKey() + " " + id).isTrue();
        if (table.getKey().equals("projects")) {
          assertThat(wanted).isEqualTo(plain(row.get("名称")) + "|" + plain(row.get("主要内容")));
        } else {
          assertThat(plain(said)).isEqualTo(wanted);
        }
        seen.add(id);
      }
    }
    Map<String, String> roles = Map.of("牵头", "LEAD", "责任", "RESPONSIBLE", "配合", "SUPPORTING");
    for (var row : rows(out.resolve("assignments.csv"))) {
      seen.add(row.get("任务标识") + " " + row.get("部门标识") + " " + roles.get(row.get("角色")));
    }
    assertThat(seen).isEqualTo(texts.keySet());
    assertThat(rows(out.resolve("plans.csv"))).hasSize(plans.size());
  }

  private static boolean harmless(String cell) {
    return cell.isEmpty() || FORMULAS.indexOf(cell.charAt(0)) < 0;
  }

  /** Without the apostrophe before a formula. */
  private static String plain(String cell) {
    return cell.startsWith("'") && cell.length() > 1 && !harmless(cell.substring(1).strip())
        ? cell.substring(1)
        : cell;
  }

  /** What was last said of the name of each project is what it is called. */
  private static void historyEndsThere(Path out, Map<String, String> texts) throws IOException {
    Map<String, String> names = new HashMap<>();
    long number = 0;
    for (var line : Files.readAllLines(out.resolve("history.jsonl"))) {
      var envelope = JSON.readTree(line);
      assertThat(envelope.get("sequence").asLong()).isEqualTo(++number);
      follow(envelope.get("edit"), names);
    }
    assertThat(number).isGreaterThan(1);
    names.forEach((id, name) -> assertThat(texts.get(id)).startsWith(name + "|"));
    assertThat(names).isNotEmpty();
  }

  private static void follow(JsonNode edit, Map<String, String> names) {
    switch (edit.get("do").asText()) {
      case "together" -> edit.get("edits").forEach(one -> follow(one, names));
      case "add" -> {
        var thing = edit.get("entity");
        if (thing.get("kind").asText().equals("project")) {
          names.put(thing.get("id").asText(), thing.get("name").asText());
        }
      }
      case "remove" -> names.remove(edit.get("entity").get("id").asText());
      case "change" -> {
        if (edit.get("field").asText().equals("project.name")) {
          names.put(edit.get("of").get("id").asText(), edit.get("after").asText());
        }
      }
      default -> {}
    }
  }

  @Test
  void theIssuedDocumentLiesInItUnderItsName() throws IOException {
    var plan = Files.writeString(temp.resolve("安排.txt"), CommandsTest.PLAN);
    var calls = new Calls(folder());
    assertThat(calls.run("import", plan).exitCode()).isLessThan(2);
    var out = temp.resolve("导出");
    assertThat(calls.run("dump", "--out", out).out()).contains("原件 1 份");
    var row = rows(out.resolve("documents.csv")).getFirst();
    assertThat(row.get("导出位置")).isEqualTo("originals/001 安排.txt");
    assertThat(out.resolve(row.get("导出位置"))).hasSameBinaryContentAs(plan);
    var again = calls.run("dump", "--out", out);
    assertThat(again.exitCode()).isNotZero();
    assertThat(again.err()).contains("不是空的").hasLineCount(1);
  }

  private Path folder() {
    return temp.resolve("台账");
  }

  private Ledger generate(long seed) {
    var opening = LedgerFolder.open(folder(), new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      var steps =
          seed % 2 == 0
              ? MadeHistory.of(seed, Demonstration.edit(), 150)
              : MadeHistory.of(seed, LedgerBuilder.small(), 150);
      for (var step : steps) {
        assertThat(store.submit(step.edit(), null)).isInstanceOf(Submission.Saved.class);
      }
      return store.ledger();
    }
  }

  /** The rows of a table by the heads of its columns, read as RFC 4180 has it. */
  private static List<Map<String, String>> rows(Path file) throws IOException {
    var text = Files.readString(file);
    assertThat(text).startsWith("\uFEFF");
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    var heads = lines.removeFirst();
    List<Map<String, String>> rows = new ArrayList<>();
    for (var cells : lines) {
      assertThat(cells).hasSameSizeAs(heads);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < heads.size(); i++) {
        row.put(heads.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
