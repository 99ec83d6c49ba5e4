package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.overview.Agenda.Span;

/** What falls due, nearest first: overdue, within thirty days, later. */
final class DuePanel {
  private final Region root;

  DuePanel(Messages messages, OverviewViewModel model, Agenda agenda) {
    var spans =
        new SpanList<>(
            "due", new Spans(messages, agenda), () -> new DueCell(messages), model::open);
    var title = whole(messages.text("overview.due"), "panel-title");
    title.setTooltip(new Tooltip(messages.text("overview.due.tip", Dates.day(model.today()))));
    Node head = row("panel-head", title, spacer(), spans.buttons());
    root = named(column("panel", head, growing(spans.list())), "overview-due");
  }

  Region root() {
    return root;
  }

  private record Spans(Messages messages, Agenda agenda)
      implements SpanList.Kinds<Span, DueTarget> {
    @Override
    public List<Span> all() {
      return List.of(Span.values());
    }

    @Override
    public Span usual() {
      return Span.SOON;
    }

    @Override
    public List<DueTarget> of(Span span) {
      return agenda.in(span);
    }

    @Override
    public String words(Span span) {
      return messages.text("overview.due." + span.name(), of(span).size());
    }

    @Override
    public String none(Span span) {
      return messages.text("overview.due." + span.name() + ".none");
    }

    @Override
    public boolean isUrgent(Span span) {
      return span == Span.OVERDUE;
    }
  }
}
