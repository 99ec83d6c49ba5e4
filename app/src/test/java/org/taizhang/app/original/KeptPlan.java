package org.taizhang.app.original;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.Request;
import org.taizhang.model.Department;
import org.taizhang.model.DocumentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.LedgerStore;
import org.taizhang.persistence.Opening;
import org.taizhang.seeds.DraftEdits;
import org.taizhang.seeds.PlanFile;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.ClipForm;
import org.taizhang.seeds.source.Clipping;

/** A plan that was taken into a ledger on the disk, together with its document. */
final class KeptPlan {
  private final Path folder;
  private Ledger ledger = Ledger.empty();

  KeptPlan(Path folder) {
    this.folder = folder;
    store().close();
  }

  private LedgerStore store() {
    var opening = LedgerFolder.open(folder, Author.systemUser(), InstantSource.system());
    return ((Opening.Writable) opening).store();
  }

  /** Takes a text in as a new plan. */
  KeptPlan with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8), ReadChoices.NONE);
  }

  /** Takes in what was pasted. */
  KeptPlan with(Clipping clipping) {
    var form = ClipForm.of(clipping);
    var name = "剪贴板内容" + form.ending();
    return with(name, form.content(clipping), ReadChoices.NONE.of(form));
  }

  KeptPlan with(String name, byte[] content, ReadChoices choices) {
    var reading = (ReadResult.Reading) PlanReader.read(name, content, choices);
    var file = PlanFile.of(name, content, choices);
    apply(DraftEdits.toEdit(reading.draft(), "p", file, UUID::randomUUID), content);
    return this;
  }

  /** Keeps one more document of the plan. */
  KeptPlan withNewer(String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    var file = PlanFile.of(name, content, ReadChoices.NONE);
    var id = new DocumentId(UUID.randomUUID());
    var plan = plan().id();
    int order = ledger.documents(plan).size();
    apply(
        new Edit.Add(new SourceDocument(id, plan, order, name, file.sha256(), file.size(), "")),
        content);
    return this;
  }

  void apply(Edit edit, byte[]... contents) {
    var store = store();
    List.of(contents).forEach(store::keep);
    store.close();
    ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
  }

  Ledger ledger() {
    return ledger;
  }

  Plan plan() {
    return ledger.plans().getFirst();
  }

  Project project(int number) {
    return ledger.projects(plan().id()).get(number - 1);
  }

  Target target(int project, int year) {
    return ledger.targets(project(project).id()).stream()
        .filter(target -> target.years().contains(year))
        .findFirst()
        .orElseThrow();
  }

  Department department(String name) {
    return ledger.departments(plan().id()).stream()
        .filter(department -> department.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Request.ShowOriginal asking(EntityId thing) {
    return new Request.ShowOriginal(plan().id(), thing, null);
  }

  /** A model in which everything happens at once. */
  OriginalViewModel model() {
    return new OriginalViewModel(
        Messages.chinese(),
        new Background(Runnable::run, Runnable::run),
        new SessionFixture(ledger).workspace(),
        new KeptDocuments(folder));
  }
}
