package org.taizhang.seeds.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.text.PlanTextReader;
import org.taizhang.seeds.text.PlanTextReader.Result;
import org.taizhang.seeds.text.WorkTextReader;

/** The demonstration ledger that a first start shows; every plan in it is marked as one. */
public final class Demonstration {
  private static final String FOLDER = "/org/taizhang/seeds/plans/";
  private static final List<String> PLANS =
      List.of("wujin-2022", "wujin-2024", "changzhou-2023", "xinbei-2022", "changzhou-2020");
  private static final String WORK = "wujin-2022-work";

  /** A UUID of version 8, which leaves all bits to the program; counted up in the lower half. */
  private static final UUID FIRST = UUID.fromString("64656d6f-0000-8000-8000-000000000001");

  private Demonstration() {}

  /**
   * All demonstration plans, and what was done of the first one up to 30 September of its last
   * year, as one edit of an empty ledger. Its ids are the same every time.
   */
  public static Edit.Together edit() {
    Supplier<UUID> ids = ids();
    List<Edit> edits = new ArrayList<>();
    for (String plan : PLANS) {
      edits.add(read(PlanTextReader.read(plan, text(plan), ids)));
    }
    Ledger issued = ledger(new Edit.Together(Occasion.DEMONSTRATION, edits));
    edits.add(read(WorkTextReader.read(WORK, text(WORK), issued, first(), ids)));
    return new Edit.Together(Occasion.DEMONSTRATION, edits);
  }

  /** A ledger that holds the demonstration and nothing else. */
  public static Ledger ledger() {
    return ledger(edit());
  }

  private static Ledger ledger(Edit edit) {
    return switch (Ledger.empty().apply(edit)) {
      case Outcome.Accepted accepted -> accepted.ledger();
      case Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  /** The plan to be shown first: a table of projects with departments and a target every year. */
  public static PlanId first() {
    return new PlanId(FIRST);
  }

  private static Edit read(Result result) {
    if (result instanceof Result.Read read) {
      return read.edit();
    }
    throw new IllegalStateException(result.toString());
  }

  private static Supplier<UUID> ids() {
    long[] next = {FIRST.getLeastSignificantBits()};
    return () -> new UUID(FIRST.getMostSignificantBits(), next[0]++);
  }

  private static String text(String plan) {
    try (InputStream in =
        Demonstration.class.getResourceAsStream(FOLDER.concat(plan).concat(".txt"))) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own plan " + plan);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
