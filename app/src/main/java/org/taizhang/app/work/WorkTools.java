package org.taizhang.app.work;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Dialogs;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.OpenForms;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/**
 * What everything needs that is done about targets.
 *
 * @param kept the files of the ledger
 */
public record WorkTools(
    Words words,
    Workspace workspace,
    Dialogs dialogs,
    Background background,
    KeptDocuments kept,
    Supplier<UUID> ids,
    InstantSource time) {

  public Messages messages() {
    return words.messages();
  }

  OpenForms forms() {
    return workspace.forms();
  }

  public Ledger ledger() {
    return workspace.ledger();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  /** Null when it was taken out, as by an undo. */
  @Nullable Target target(TargetId id) {
    return ledger().find(id) instanceof Target target ? target : null;
  }
}
