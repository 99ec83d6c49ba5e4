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

/** The demonstration ledger that a first start shows; every plan in it is marked as one. */
public final class Demonstration {
  private static final String FOLDER = "/org/taizhang/seeds/plans/";
  private static final List<String> PLANS =
      List.of("wujin-2022", "wujin-2024", "changzhou-2023", "xinbei-2022", "changzhou-2020");

  /** A UUID of version 8, which leaves all bits to the program; counted up in the lower half. */
  private static final UUID FIRST = UUID.fromString("64656d6f-0000-8000-8000-000000000001");

  private Demonstration() {}

  /** All demonstration plans as one edit of an empty ledger. Its ids are the same every time. */
  public static Edit.Together edit() {
    Supplier<UUID> ids = ids();
    List<Edit> plans = new ArrayList<>();
    for (String plan : PLANS) {
      plans.add(plan(plan, ids));
    }
    return new Edit.Together(Occasion.DEMONSTRATION, plans);
  }

  /** A ledger that holds the demonstration and nothing else. */
  public static Ledger ledger() {
    return switch (Ledger.empty().apply(edit())) {
      case Outcome.Accepted accepted -> accepted.ledger();
      case Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  /** The plan to be shown first: a table of projects with departments and a target every year. */
  public static PlanId first() {
    return new PlanId(FIRST);
  }

  private static Edit plan(String name, Supplier<UUID> ids) {
    Result result = PlanTextReader.read(name, text(name), ids);
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
