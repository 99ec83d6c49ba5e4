package org.taizhang.app.session;

import static org.taizhang.app.LedgerBuilder.projectId;

import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.persistence.LedgerStore;

/** A workspace over the small ledger, and one project of it that is renamed. */
final class Workspaces {
  static final ProjectId SCHOOLS = projectId("jia", "学校建设");

  private Workspaces() {}

  static Workspace open(LedgerStore store) {
    return new Workspace(new Source.Own(store), Runnable::run, Runnable::run);
  }

  static String name(Workspace workspace) {
    return workspace.ledger().project(SCHOOLS).name();
  }

  static Edit rename(Workspace workspace, String name) {
    return new Edit.Change<>(SCHOOLS, Fields.PROJECT_NAME, name(workspace), name);
  }
}
