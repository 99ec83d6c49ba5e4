package org.taizhang.app.work;

import static org.taizhang.app.LedgerBuilder.projectId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.app.SessionFixture;
import org.taizhang.app.session.EvidenceEdits;
import org.taizhang.app.session.EvidenceFile;
import org.taizhang.app.session.Notice;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.work.ApprovalChain;

/** The first target of a small ledger, on 2022-09-20. */
final class WorkFixture {
  static final InstantSource NOW = InstantSource.fixed(Instant.parse("2022-09-20T02:00:00Z"));

  private final SessionFixture session = new SessionFixture(LedgerBuilder.small());
  private final WorkTools tools = session.work(NOW);
  private final TargetId target = ledger().targets(projectId("jia", "学校建设")).getFirst().id();

  WorkTools tools() {
    return tools;
  }

  Ledger ledger() {
    return session.workspace().ledger();
  }

  TargetId id() {
    return target;
  }

  Target target() {
    return ledger().target(target);
  }

  /** A target of the same project, a year later. */
  TargetId other() {
    return ledger().targets(target().project()).get(1).id();
  }

  void undo() {
    session.workspace().undo();
  }

  /** The last thing that was said; empty for nothing. */
  String said() {
    Notice notice = session.workspace().noticeProperty().get();
    return notice == null ? "" : tools.words().of(notice);
  }

  /** Moves the target by a form in which everything is filled in. */
  void move(TargetState to) {
    var form = new MoveForm(tools, target, to);
    form.whoProperty().set("李某");
    form.reasonProperty().set("情况有变");
    form.documentProperty().set("武教〔2022〕9号");
    form.move();
  }

  void change(ProgressReport report, ApprovalChain chain) {
    session.workspace().change(report, WorkFields.REPORT_APPROVALS, chain);
  }

  void addEvidence(String name) {
    var edits = new EvidenceEdits(ledger(), tools.today(), UUID::randomUUID);
    var taken =
        edits.take(
            List.of(new EvidenceFile(name, name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
            List.of(target),
            EvidenceEdits.Where.WHOLE);
    session.workspace().submit(taken.edit(), taken.files());
  }
}
