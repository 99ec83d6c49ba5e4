package org.taizhang.app.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Adjustment;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.StateMove;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Refusal;
import org.taizhang.persistence.StoreException;

/** Words for what happens to the ledger. */
public final class Words {
  private static final int LONGEST_PATH_SAID = 80;
  private static final int LONGEST_TEXT_SAID = 20;
  private static final int MOST_NAMED = 3;

  private final Messages messages;

  public Words(Messages messages) {
    this.messages = messages;
  }

  /** What an edit does, short enough for a button's tooltip. */
  public String of(Edit edit) {
    return switch (edit) {
      case Edit.Add add -> messages.text("edit.add", kind(add.entity()));
      case Edit.Remove remove -> messages.text("edit.remove", kind(remove.entity()));
      case Edit.Change<?, ?> change -> messages.text("edit." + change.field().key());
      case Edit.Assign _ -> messages.text("edit.assign");
      case Edit.Together together -> of(together);
      case Edit.Purge purge ->
          messages.text(
              "edit.purge",
              messages.of("purge.content", purge.content()),
              purge.places(),
              purge.reason());
    };
  }

  /**
   * Several edits by what they are about: the first thing that is added, before a department that
   * was made for it, or the last taken out.
   */
  private String of(Edit.Together together) {
    return switch (together.occasion()) {
      case CORRECTION -> together.edits().isEmpty() ? correction() : first(together);
      case REMOVAL -> together.edits().isEmpty() ? correction() : of(together.edits().getLast());
      case IMPORT,
          WITHDRAWAL,
          DEMONSTRATION,
          BULK_ASSIGNMENT,
          MOVE,
          SPLIT,
          MERGE,
          NEW_VERSION,
          STATE_MOVE,
          ADJUSTMENT,
          REPORTING,
          EVIDENCE,
          REORGANISATION ->
          messages.of("edit.together", together.occasion());
    };
  }

  private String first(Edit.Together together) {
    return together.edits().stream()
        .filter(Edit.Add.class::isInstance)
        .map(Edit.Add.class::cast)
        .min(Comparator.comparing(add -> add.entity() instanceof Department))
        .map(this::of)
        .orElseGet(
            () -> together.edits().size() == 1 ? of(together.edits().getFirst()) : correction());
  }

  private String correction() {
    return messages.of("edit.together", Occasion.CORRECTION);
  }

  /** 方案、任务…: what sort of thing it is. */
  public String kind(Entity entity) {
    return switch (entity) {
      case Plan _ -> messages.text("kind.plan");
      case Section _ -> messages.text("kind.section");
      case Project _ -> messages.text("kind.project");
      case Department _ -> messages.text("kind.department");
      case Target _ -> messages.text("kind.target");
      case PlannedQuantity _ -> messages.text("kind.quantity");
      case SourceDocument _ -> messages.text("kind.document");
      case org.taizhang.model.Step _ -> messages.text("kind.step");
      case ProgressReport _ -> messages.text("kind.report");
      case StateMove _ -> messages.text("kind.move");
      case Adjustment _ -> messages.text("kind.adjustment");
      case EvidenceLink _ -> messages.text("kind.link");
      case HandLight _ -> messages.text("kind.light");
      case LightPolicy _ -> messages.text("kind.policy");
      case Evidence _ -> messages.text("kind.evidence");
      case ReportingPeriod _ -> messages.text("kind.period");
    };
  }

  /** Why an edit was refused, in one sentence. */
  public String of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Missing _ -> messages.text("refusal.missing");
      case Refusal.AlreadyThere _ -> messages.text("refusal.already");
      case Refusal.Stale _ -> messages.text("refusal.stale");
      case Refusal.StillUsed _ -> messages.text("refusal.used");
      case Refusal.Invalid invalid ->
          messages.text("refusal.invalid", messages.text("edit." + invalid.field()));
      case Refusal.CodeTaken taken -> messages.text("refusal.code", taken.code());
      case Refusal.OtherPlan _ -> messages.text("refusal.plan");
      case Refusal.NumberSpent spent ->
          messages.text(
              "refusal.spent",
              messages.of("series", spent.number().series()),
              spent.number().number());
      case Refusal.NoSuchMove move ->
          messages.text(
              "refusal.move", messages.of("state", move.from()), messages.of("state", move.to()));
      case Refusal.ReportedAlready _ -> messages.text("refusal.reported");
    };
  }

  public String of(Notice notice) {
    return switch (notice) {
      case Notice.Refused refused -> of(refused.refusal());
      case Notice.NotSaved failed -> messages.text("notice.unsaved", failure(failed.cause()));
      case Notice.Done done -> done.sentence();
      case Notice.Undone undone -> undone.sentence();
      case Notice.Hint hint -> hint.sentence();
      case Notice.ReadOnly _ -> messages.text("notice.readonly");
    };
  }

  /** What the disk or the program said, in one sentence. */
  public String failure(Throwable cause) {
    return switch (cause) {
      case StoreException store -> of(store);
      case IOException _, UncheckedIOException _ -> messages.text("failure.disk");
      case ExecutionException wrapped when wrapped.getCause() != null ->
          failure(wrapped.getCause());
      default -> messages.text("failure.other", cause.getClass().getSimpleName());
    };
  }

  /** The same for a file that was to be written. */
  public String failure(Throwable cause, Path file) {
    return switch (cause) {
      case IOException _, UncheckedIOException _ -> messages.text("failure.file", file);
      default -> failure(cause);
    };
  }

  private String of(StoreException store) {
    var path = store.path();
    return switch (store.reason()) {
      case StoreException.Reason.ForbiddenCharacter forbidden ->
          messages.text("failure.character", path, forbidden.character());
      case StoreException.Reason.ReservedName reserved ->
          messages.text("failure.reserved", path, reserved.name());
      case StoreException.Reason.TooLong _ -> messages.text("failure.toolong", beginning(path));
      case StoreException.Reason.DeadLink _ -> messages.text("failure.deadlink", path);
      case StoreException.Reason.BelowAFile _ -> messages.text("failure.belowfile", path);
      case StoreException.Reason.RootOfDrive _ -> messages.text("failure.root", path);
      case StoreException.Reason.InsideAnother inside ->
          messages.text("failure.insideanother", path, inside.outer());
      case StoreException.Reason.NetworkDrive _ -> messages.text("failure.network", path);
      case StoreException.Reason.NotAFolder _ -> messages.text("failure.nofolder", path);
      case StoreException.Reason.NotALedger other ->
          messages.text("failure.noledger", path, other.example());
      case StoreException.Reason.NotABackup _ -> messages.text("failure.nobackup", path);
      case StoreException.Reason.BackupDamaged _ -> messages.text("failure.backup", path);
      case StoreException.Reason.PasswordNeeded _ -> messages.text("failure.password", path);
      case StoreException.Reason.WrongPassword _ -> messages.text("failure.password.wrong", path);
      case StoreException.Reason.NotThere _ -> messages.text("failure.notthere", path);
      case StoreException.Reason.HeldElsewhere held ->
          new StoreWords(messages).of(path, held.holder());
      case StoreException.Reason.BackupTooLarge large ->
          messages.text("failure.backup.large", path, large.most() >> 20);
      case StoreException.Reason.FileNotKept file ->
          messages.text("failure.notkept", file.fileName());
      case StoreException.Reason.NotWhole _ -> messages.text("failure.notwhole", path);
      case StoreException.Reason.Occupied _ -> messages.text("failure.occupied", path);
      case StoreException.Reason.NotEmpty other ->
          messages.text("failure.notempty", path, other.example());
      case StoreException.Reason.InsideLedger _ -> messages.text("failure.inside", path);
      case StoreException.Reason.NewerFormat _ -> messages.text("failure.newer", path);
      case StoreException.Reason.NoLedger _ -> messages.text("failure.empty", path);
      case StoreException.Reason.HistoryNotWhole _ -> messages.text("failure.purge.history", path);
      case StoreException.Reason.NothingToPurge _ -> messages.text("failure.purge.nothing");
      case StoreException.Reason.NotSeparable _ -> messages.text("failure.purge.inseparable");
      case StoreException.Reason.StandsElsewhere moved ->
          messages.text("failure.purge.elsewhere", some(moved.texts()));
      case StoreException.Reason.Closed _ -> messages.text("failure.closed");
      case StoreException.Reason.Refused _ -> messages.text("failure.refused", path);
    };
  }

  /** “新建幼儿园10所”、“改造旧校舍” 等 5 项. */
  private String some(List<String> texts) {
    var named =
        texts.stream()
            .limit(MOST_NAMED)
            .map(text -> "“" + beginning(text, LONGEST_TEXT_SAID) + "”")
            .collect(Collectors.joining("、"));
    return texts.size() <= MOST_NAMED
        ? named
        : messages.text("failure.purge.elsewhere.more", named, texts.size());
  }

  /** A path that is too long for a system is too long for a sentence. */
  private static String beginning(Path path) {
    return beginning(path.toString(), LONGEST_PATH_SAID);
  }

  private static String beginning(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /** 牵头、责任; empty for no role. */
  public String of(Set<Role> roles) {
    return roles.stream().map(this::of).collect(Collectors.joining("、"));
  }

  public String of(Role role) {
    return messages.of("role", role);
  }

  public Messages messages() {
    return messages;
  }
}
