package org.taizhang.seeds.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.DraftEdits;

/** The demonstration ledger that a first start shows; every plan in it is marked as one. */
public final class Demonstration {
  private static final List<String> PLANS = List.of("wujin-2022");

  private Demonstration() {}

  /** All demonstration plans as one edit of an empty ledger. Its ids are the same every time. */
  public static Edit.Together edit() {
    Supplier<UUID> ids = ids();
    return new Edit.Together(
        Occasion.DEMONSTRATION,
        PLANS.stream().map(Demonstration::text).<Edit>map(text -> plan(text, ids)).toList());
  }

  /** A ledger that holds the demonstration and nothing else. */
  public static Ledger ledger() {
    return switch (Ledger.empty().apply(edit())) {
      case Outcome.Accepted accepted -> accepted.ledger();
      case Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  private static Edit plan(String text, Supplier<UUID> ids) {
    PlanText.Coded coded = PlanText.read(text);
    Edit.Together edits = DraftEdits.toEdit(coded.draft(), coded.code(), ids);
    return new Edit.Together(
        edits.occasion(), edits.edits().stream().map(Demonstration::marked).toList());
  }

  private static Edit marked(Edit edit) {
    return edit instanceof Edit.Add(Plan plan) ? new Edit.Add(plan.asDemonstration()) : edit;
  }

  private static Supplier<UUID> ids() {
    AtomicInteger count = new AtomicInteger();
    return () ->
        UUID.nameUUIDFromBytes(
            ("demonstration " + count.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String plan) {
    try (InputStream in =
        Demonstration.class.getResourceAsStream("/org/taizhang/seeds/plans/" + plan + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own plan " + plan);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
