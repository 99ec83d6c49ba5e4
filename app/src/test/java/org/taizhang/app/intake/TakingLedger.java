package org.taizhang.app.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanFile;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;

/** A ledger with its history that takes in whatever comes. */
final class TakingLedger implements ImportFlow.Target {
  private final List<Envelope> history = new ArrayList<>();
  private final List<byte[]> files = new ArrayList<>();
  private final Map<String, byte[]> kept = new HashMap<>();
  private Ledger ledger = Ledger.empty();

  /** Takes a text in as a new plan. */
  PlanId importAs(String code, String text) {
    var content = text.getBytes(StandardCharsets.UTF_8);
    var reading = (ReadResult.Reading) PlanReader.read(code + ".txt", content);
    var file = PlanFile.of(code + ".txt", content, ReadChoices.NONE);
    keep(content);
    submit(DraftEdits.toEdit(reading.draft(), code, file, UUID::randomUUID));
    return ledger.plans().stream()
        .filter(plan -> plan.code().equals(code))
        .map(Plan::id)
        .findFirst()
        .orElseThrow();
  }

  private void keep(byte[] content) {
    kept.put(PlanFile.of("file", content, ReadChoices.NONE).sha256(), content);
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

  void loseFiles() {
    kept.clear();
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
  public Optional<Draft> lastVersion(PlanId plan) {
    var document = ledger.documents(plan).getLast();
    var choices = ReadChoices.parse(document.reading());
    return Optional.ofNullable(kept.get(document.sha256()))
        .map(content -> PlanReader.read(document.fileName(), content, choices))
        .map(result -> ((ReadResult.Reading) result).draft());
  }

  @Override
  public void take(Edit.Together edit, List<PlanId> plans, List<byte[]> contents) {
    submit(edit);
    contents.forEach(this::keep);
    files.addAll(contents);
  }
}
