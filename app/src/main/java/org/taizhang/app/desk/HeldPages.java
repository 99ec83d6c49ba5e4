package org.taizhang.app.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.session.Notice;
import org.taizhang.app.session.OpenForms;
import org.taizhang.model.EntityId;
import org.taizhang.model.ProjectId;

/** Pages that were left while a form was open on them: they come back as they were left. */
final class HeldPages {
  private final DeskTools tools;
  private final Map<EntityId, DeskPage> pages = new HashMap<>();

  HeldPages(DeskTools tools) {
    this.tools = tools;
  }

  /** The user goes on to another page: holds this one where it must not be lost. */
  void leave(@Nullable EntityId id, @Nullable DeskPage page) {
    if (id instanceof ProjectId project && page != null && tools.forms().holds(project)) {
      pages.put(id, page);
      tell();
    }
  }

  /** What was held, and is held no longer; empty when nothing was. */
  Optional<DeskPage> take(EntityId id) {
    return Optional.ofNullable(pages.remove(id));
  }

  /** Says what was left unsaved, if anything was. */
  void tell() {
    var unsaved = tools.forms().unsaved();
    if (!unsaved.isEmpty()) {
      var words = unsaved.stream().map(OpenForms.Form::words).collect(Collectors.joining("；"));
      tools.model().workspace().tell(new Notice.Hint(tools.messages().text("work.held", words)));
    }
  }
}
