package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Envelope;

/**
 * A whole ledger as JSON for other programs, in UTF-8. An object with {@code dump}, which is 1;
 * {@code format}, the one that ids and fields of things are written in; {@code sequence}, the last
 * edit in it; and {@code plans}. A plan holds {@code sections}, {@code departments}, {@code
 * projects}, {@code goals} and {@code documents}, a project {@code roles}, {@code targets} and
 * {@code quantities}; all of them are lists in the order in which the program shows them. What was
 * done and shown for targets stands in {@code work}, each entry naming what it belongs to, and the
 * numbers that were given away in {@code numbers}.
 */
public final class DumpJson {
  private static final int DUMP = 1;

  private DumpJson() {}

  /** Writes a plan at a time. */
  public static void write(Ledger ledger, Position position, OutputStream out) throws IOException {
    ObjectNode head =
        Json.object()
            .put("dump", DUMP)
            .put("format", Envelope.CURRENT_FORMAT)
            .put("sequence", position.sequence())
            .put("hash", position.hash().toString());
    byte[] start = Json.bytes(head);
    out.write(start, 0, start.length - 1);
    out.write(bytes(",\n\"plans\":["));
    String before = "\n";
    for (Plan plan : ledger.plans()) {
      out.write(bytes(before));
      out.write(Json.bytes(plan(ledger, plan)));
      before = ",\n";
    }
    out.write(bytes("\n],\n\"work\":["));
    before = "\n";
    for (Entity entity : ledger.entities().filter(DumpJson::isBesidePlans).toList()) {
      out.write(bytes(before));
      out.write(Json.bytes(EntityJson.write(entity)));
      before = ",\n";
    }
    ObjectNode numbers = Json.object();
    SnapshotCodec.writeNumbers(numbers.putArray("numbers"), ledger);
    byte[] end = Json.bytes(numbers);
    out.write(bytes("\n],\n"));
    out.write(end, 1, end.length - 1);
    out.write('\n');
  }

  private static boolean isBesidePlans(Entity entity) {
    return entity instanceof WorkEntry || entity instanceof LedgerWide;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode plan(Ledger ledger, Plan plan) {
    ObjectNode node = EntityJson.write(plan);
    node.set("sections", Json.list(ledger.sections(plan.id()), EntityJson::write));
    node.set("departments", Json.list(ledger.departments(plan.id()), EntityJson::write));
    node.set("projects", Json.list(ledger.projects(plan.id()), one -> project(ledger, one)));
    node.set("goals", Json.list(ledger.goals(plan.id()), EntityJson::write));
    node.set("documents", Json.list(ledger.documents(plan.id()), EntityJson::write));
    return node;
  }

  private static ObjectNode project(Ledger ledger, Project project) {
    ObjectNode node = EntityJson.write(project);
    ArrayNode roles = node.putArray("roles");
    ledger
        .roles(project.id())
        .forEach((department, held) ->
            roles
                .addObject()
                .put("department", department.value().toString())
                .set("roles", ValueJson.writeRoles(held)));
    node.set("targets", Json.list(ledger.targets(project.id()), EntityJson::write));
    node.set("quantities", Json.list(ledger.quantities(project.id()), EntityJson::write));
    return node;
  }
}
