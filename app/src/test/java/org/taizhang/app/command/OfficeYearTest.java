package org.taizhang.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.model.TargetState;

/**
 * The year of an office, by the calls of the command line: one plan of 60 tasks for 33 departments,
 * steps, monthly forms, late reports, evidence, reviews, four frozen periods. What the calls say is
 * held against plain SQL over the projection and against what was written down beside the program.
 */
class OfficeYearTest {
  private static final int YEAR = 2025;
  private static final Pattern RETURNED = Pattern.compile("(?m)^(市\\S+)\\s+(\\d+/\\d+)");
  private static final String LIGHTS =
      """
      with spoken as (
        select r.target_id, r.as_of, r.percent, row_number() over (
          partition by r.target_id
          order by r.as_of desc,
            (select count(*) from assignment a
              where a.project_id = t.project_id and a.department_id = r.department_id
                and a.role = 'LEAD') desc,
            r.percent) as place
        from report r join target t on t.id = r.target_id)
      select light, count(*) from (select case
          when t.state = 'STOPPED' then 'grey'
          when t.state in ('COMPLETED', 'CLOSED') then 'blue'
          when t.state = 'CLAIMED' then 'green'
          when t.due < ? then 'red'
          when s.as_of is null or s.as_of < ? then 'grey'
          when 100.0 * ? / coalesce(month(t.due), 12) - s.percent <= 10 then 'green'
          when 100.0 * ? / coalesce(month(t.due), 12) - s.percent <= 30 then 'yellow'
          else 'red' end as light
        from target t left join spoken s on s.target_id = t.id and s.place = 1)
      group by light
      """;

  @TempDir private Path disk;

  static Stream<Long> seeds() {
    return Stream.of(1L, 2L, 3L, 4L, 5L).limit(Boolean.getBoolean("taizhang.long") ? 5 : 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCountsOfAYearAgree(long seed) throws IOException, SQLException {
    Random random = new Random(seed);
    Path store = disk.resolve("ledger");
    Calls calls = new Calls(store);
    YearRecord record = new YearRecord(YearPlan.random(YEAR, random));
    OfficeYear office = new OfficeYear(disk, calls, record, random);
    office.begin();
    List<Map<Integer, String>> lights = new ArrayList<>();
    List<Map<Integer, TargetState>> states = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      YearMonth month = YearMonth.of(YEAR, number);
      LocalDate day = month.atEndOfMonth();
      office.month(month);
      assertThat(lights(calls, day)).as("lights of %s", day).isEqualTo(record.lights(day));
      assertThat(returned(calls, day)).as("forms of %s", day).isEqualTo(record.returned(day));
      try (YearRows rows = new YearRows(store, disk)) {
        same(rows, record, day);
      }
      if (number % 3 == 0) {
        lights.add(record.lights(day));
        states.add(new TreeMap<>(record.states));
        office.freeze(day);
      }
    }
    for (int period = 1; period < 4; period++) {
      String said = office.done("periods", period + "", period + 1 + "");
      compared(said, states, lights, period);
    }
    assertThat(calls.run("check").exitCode()).isZero();
  }

  private static Map<Integer, String> lights(Calls calls, LocalDate day) throws IOException {
    Map<Integer, String> lights = new TreeMap<>();
    String json = calls.run("lights", "--as-of", day, "--json").out();
    for (JsonNode one : new ObjectMapper().readTree(json)) {
      lights.put(one.get("item").asInt(), one.get("light").asText());
    }
    return lights;
  }

  private static Map<String, String> returned(Calls calls, LocalDate day) {
    return RETURNED
        .matcher(calls.run("missing", "--as-of", day).out())
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1), found -> found.group(2), (a, _) -> a, TreeMap::new));
  }

  private static void same(YearRows rows, YearRecord record, LocalDate day) throws SQLException {
    int month = day.getMonthValue();
    assertThat(rows.counts(LIGHTS, day, record.periodFirst(day), month, month))
        .as("lights of %s", day)
        .isEqualTo(numbers(record.lights(day).values().stream()));
    assertThat(rows.counts("select state, count(*) from target group by state"))
        .isEqualTo(numbers(record.states.values().stream().map(TargetState::name)));
    assertThat(
            rows.counts(
                "select d.name, count(*) from report r join department d on d.id = r.department_id"
                    + " group by d.name"))
        .isEqualTo(numbers(record.reports.values().stream().map(said -> "市" + said.department())));
    assertThat(rows.counts("select as_of, sum(percent) from report group by as_of"))
        .isEqualTo(
            record.reports.values().stream()
                .collect(
                    Collectors.groupingBy(
                        said -> said.day().toString(),
                        TreeMap::new,
                        Collectors.summingLong(YearRecord.Said::percent))));
    assertThat(rows.counts("select state_after, count(*) from state_move group by state_after"))
        .isEqualTo(
            record.moves.entrySet().stream()
                .collect(
                    Collectors.toMap(one -> one.getKey().name(), one -> (long) one.getValue())));
    assertThat(rows.count("select count(distinct closure_number) from state_move"))
        .as("no number is spent twice")
        .isEqualTo(record.closures);
    assertThat(rows.count("select count(*) from step"))
        .isEqualTo(record.steps.values().stream().mapToInt(one -> one).sum());
    assertThat(rows.count("select count(*) from evidence"))
        .isEqualTo(
            record.evidence.values().stream().flatMap(one -> one.stream()).distinct().count());
    assertThat(rows.count("select count(*) from evidence_link"))
        .isEqualTo(record.evidence.values().stream().mapToInt(one -> one.size()).sum());
    assertThat(rows.count("select count(*) from reporting_period"))
        .isEqualTo(record.periods.size());
  }

  private static Map<String, Long> numbers(Stream<String> words) {
    return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static void compared(
      String said,
      List<Map<Integer, TargetState>> states,
      List<Map<Integer, String>> lights,
      int period) {
    long done = 0;
    long fallen = 0;
    long worse = 0;
    for (int task = 1; task <= YearPlan.TASKS; task++) {
      String was = lights.get(period - 1).get(task);
      String is = lights.get(period).get(task);
      if ("blue".equals(is) && !"blue".equals(was)) {
        done++;
      } else if ("red".equals(is) && "yellow".equals(was)) {
        worse++;
      } else if (isBehind(is) && !isBehind(was)) {
        fallen++;
      }
    }
    assertThat(said(said, "新增完成")).as(said).isEqualTo(done);
    assertThat(said(said, "新增滞后")).as(said).isEqualTo(fallen);
    assertThat(said(said, "滞后加重")).as(said).isEqualTo(worse);
    long stopped =
        states.get(period).entrySet().stream()
            .filter(one -> one.getValue() == TargetState.STOPPED)
            .filter(one -> states.get(period - 1).get(one.getKey()) != TargetState.STOPPED)
            .count();
    assertThat(said(said, "中止或撤销")).as(said).isEqualTo(stopped);
  }

  private static boolean isBehind(String light) {
    return switch (light.toLowerCase(Locale.ROOT)) {
      case "yellow", "red" -> true;
      default -> false;
    };
  }

  private static long said(String text, String turn) {
    return Pattern.compile(turn + " (\\d+) 项")
        .matcher(text)
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .sum();
  }
}
