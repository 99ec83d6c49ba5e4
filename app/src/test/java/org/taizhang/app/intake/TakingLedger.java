package org.taizhang.app.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanFile;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;

/** A ledger with its history that takes in whatever comes. */
final class TakingLedger implements ImportFlow.Target {
  private final List<Envelope> history = new ArrayList<>();
  private final List<byte[]> files = new ArrayList<>();
  private Ledger ledger = Ledger.empty();

  /** Takes a text in as a new plan. */
  PlanId importAs(String code, String text) {
    var content = text.getBytes(StandardCharsets.UTF_8);
    var reading = (ReadResult.Reading) PlanReader.read(code + ".txt", content);
    var file = PlanFile.of(code + ".txt", content, ReadChoices.NONE);
    submit(DraftEdits.toEdit(reading.draft(), code, file, UUID::randomUUID));
    return ledger.plans().stream()
        .filter(plan -> plan.code().equals(code))
        .map(Plan::id)
        .findFirst()
        .orElseThrow();
  }

  void submit(Edit edit) {
    ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
    var id = UUID.randomUUID();
    history.add(
        new Envelope(
            id, id, 1, List.of(), "测试员", Instant.EPOCH, Envelope.CURRENT_FORMAT, null, edit));
  }

  List<Edit> edits() {
    return history.stream().map(Envelope::edit).toList();
  }

  /** All that were handed over to be kept. */
  List<byte[]> files() {
    return files;
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public Issued issued() {
    return Issued.of(history);
  }

  @Override
  public void take(Edit.Together edit, List<PlanId> plans, List<byte[]> kept) {
    submit(edit);
    files.addAll(kept);
  }
}
