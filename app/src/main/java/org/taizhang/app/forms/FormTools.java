package org.taizhang.app.forms;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.page.Reminders;
import org.taizhang.app.press.Press;
import org.taizhang.app.session.Words;
import org.taizhang.app.session.Workspace;
import org.taizhang.app.xlsx.Workbooks;
import org.taizhang.model.Ledger;

/** What everything needs that is done about forms. */
public record FormTools(
    Words words,
    Workspace workspace,
    Background background,
    Supplier<UUID> ids,
    InstantSource time,
    Paper paper) {

  /** What 催办单 are made and written by. */
  public record Paper(Reminders reminders, Press press, Workbooks workbooks) {}

  Messages messages() {
    return words.messages();
  }

  Ledger ledger() {
    return workspace.ledger();
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), ZoneId.systemDefault());
  }

  /** Why a file could not be read or written, in one sentence. */
  Said failed(Exception failure, Path file) {
    return new Said(false, words.failure(failure, file));
  }
}
