import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.EditText;

/** Edits as a script would write them, each made for the ledger that those before it leave. */
class EditScript {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> WORDS =
      List.of("幼儿园", "课后服务", "𠮷野小学", "聯絡", "“引号”", ";INIT=", "<td>", "O'Brien", "100%", "  ");

  private final Random random;
  private Ledger ledger;

  EditScript(Ledger ledger, long seed) {
    this.ledger = ledger;
    this.random = new Random(seed);
  }

  /** The next edit as a line. */
  String next() {
    while (true) {
      String line = candidate();
      if (EditText.read(line) instanceof EditText.Good good
          && ledger.apply(good.edit()) instanceof Outcome.Accepted accepted) {
        ledger = accepted.ledger();
        return line;
      }
    }
  }

  /** So many of them, a line each. */
  String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(next()).append('\n');
    }
    return lines.toString();
  }

  private String candidate() {
    List<Plan> plans = ledger.plans();
    if (plans.isEmpty()) {
      return adding(plan());
    }
    Plan plan = pick(plans);
    List<Project> projects = ledger.projects(plan.id());
    if (projects.isEmpty()) {
      return adding(project(plan));
    }
    Project project = pick(projects);
    return switch (random.nextInt(10)) {
      case 8, 9 -> reporting(project);
      case 0 -> adding(project(plan));
      case 1 -> adding(target(project));
      case 2, 3 -> adding(department(plan));
      case 4, 5 -> assignment(plan, project);
      default -> renaming(project);
    };
  }

  private String adding(ObjectNode entity) {
    ObjectNode edit = JSON.createObjectNode().put("do", "add");
    edit.set("entity", entity);
    return edit.toString();
  }

  private ObjectNode entity(String kind) {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    return JSON.createObjectNode().put("kind", kind).put("id", id.toString());
  }

  private ObjectNode plan() {
    return entity("plan")
        .put("code", "耐久" + random.nextInt(1_000_000))
        .put("title", words())
        .put("type", "ISSUED")
        .putNull("issuer")
        .putNull("level")
        .putNull("documentNumber")
        .putNull("issued")
        .put("years", "2026-2028")
        .put("demonstration", false);
  }

  private ObjectNode project(Plan plan) {
    ObjectNode node = entity("project").put("plan", plan.id().value().toString());
    node.putNull("section")
        .put("number", random.nextInt(500))
        .put("label", "")
        .put("name", words())
        .put("content", words().repeat(1 + random.nextInt(20)));
    ObjectNode units = node.putObject("units");
    List.of("lead", "responsible", "supporting").forEach(units::putArray);
    return node;
  }

  private ObjectNode department(Plan plan) {
    ObjectNode node = entity("department").put("plan", plan.id().value().toString());
    node.put("order", random.nextInt(90))
        .put("name", words())
        .putNull("shortName")
        .put("type", "UNIT")
        .putNull("level");
    node.putArray("aliases");
    node.putArray("members");
    node.putObject("tenure").putNull("from").putNull("until").putArray("successors");
    return node;
  }

  private ObjectNode target(Project project) {
    return entity("target")
        .put("project", project.id().value().toString())
        .put("years", "2027")
        .put("text", words())
        .putNull("due")
        .putNull("schedule")
        .put("state", "NOT_STARTED");
  }

  private String reporting(Project project) {
    List<Target> targets = ledger.targets(project.id());
    if (targets.isEmpty()) {
      return adding(target(project));
    }
    ObjectNode node = entity("report").put("target", pick(targets).id().value().toString());
    node.putNull("department")
        .put("asOf", "2027-%02d-01".formatted(1 + random.nextInt(12)))
        .put("percent", random.nextInt(101));
    node.putArray("reached");
    node.putObject("account")
        .put("text", words().repeat(1 + random.nextInt(9)))
        .put("lag", words())
        .put("problems", "")
        .put("next", words())
        .put("coordination", "");
    node.putArray("approvals");
    return adding(node);
  }

  private String assignment(Plan plan, Project project) {
    List<Department> departments = ledger.departments(plan.id());
    if (departments.isEmpty()) {
      return adding(department(plan));
    }
    Department department = pick(departments);
    ObjectNode edit = JSON.createObjectNode().put("do", "assign");
    edit.put("project", project.id().value().toString());
    edit.put("department", department.id().value().toString());
    var before = edit.putArray("before");
    new TreeSet<>(ledger.roles(project.id(), department.id()))
        .forEach(role -> before.add(role.name()));
    edit.putArray("after").add(pick(List.of(Role.values())).name());
    return edit.toString();
  }

  private String renaming(Project project) {
    ObjectNode edit = JSON.createObjectNode().put("do", "change");
    edit.putObject("of").put("kind", "project").put("id", project.id().value().toString());
    edit.put("field", "project.name").put("before", project.name()).put("after", words());
    return edit.toString();
  }

  private String words() {
    return (pick(WORDS) + pick(WORDS) + random.nextInt(100_000)).strip();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
