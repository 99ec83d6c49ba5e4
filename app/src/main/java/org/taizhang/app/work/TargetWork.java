package org.taizhang.app.work;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.styled;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.FileDrops;
import org.taizhang.model.Adjustment;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.HandLight;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.StateMove;
import org.taizhang.model.Step;
import org.taizhang.model.TargetId;
import org.taizhang.model.WorkEntry;

/** What is recorded at a target, kind by kind: how much there is of each, and one of them open. */
public final class TargetWork {
  /** The kinds, in the order of the tabs. */
  public enum Part {
    REPORTS,
    STEPS,
    EVIDENCE,
    COURSE;

    /** Where something that is recorded stands. */
    public static Part of(WorkEntry entry) {
      return switch (entry) {
        case ProgressReport _ -> REPORTS;
        case Step _ -> STEPS;
        case EvidenceLink _ -> EVIDENCE;
        case StateMove _, Adjustment _, HandLight _ -> COURSE;
      };
    }
  }

  private final WorkTools tools;
  private final TargetId id;
  private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);

  /** What was opened once keeps what was typed there. */
  private final Map<Part, WorkPart> made = new EnumMap<>(Part.class);

  private final VBox below = column("work-below");
  private final VBox root;
  private @Nullable WorkPart open;

  public TargetWork(WorkTools tools, TargetId id) {
    this.tools = tools;
    this.id = id;
    var group = new ToggleGroup();
    var line = styled(new FlowPane(), "work-tabs");
    for (var part : Part.values()) {
      var tab = neverCut(styled(new ToggleButton(), "work-tab"));
      named(tab, "work-tab-" + part.name().toLowerCase(Locale.ROOT));
      tab.setToggleGroup(group);
      tab.setUserData(part);
      tabs.put(part, tab);
      line.getChildren().add(tab);
    }
    root = column("work", line, below);
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> show(now == null ? null : (Part) now.getUserData()));
    refresh();
  }

  public Parent root() {
    return root;
  }

  /** Opens one kind, as a click on its tab does. */
  public void open(Part part) {
    tabs.forEach((one, tab) -> tab.setSelected(one == part));
  }

  /** Takes files that are dropped on a node, as evidence of the target. */
  public void takeDropsOn(Node node) {
    if (tools.workspace().isWritable()) {
      FileDrops.on(
          node,
          files -> {
            open(Part.EVIDENCE);
            new EvidenceDeeds(tools, () -> null).take(files, id);
          });
    }
  }

  /** Shows what the ledger holds by now. */
  public void refresh() {
    if (tools.target(id) != null) {
      tabs.forEach((part, tab) -> tab.setText(words(part)));
      if (open != null) {
        open.refresh();
      }
    }
  }

  private String words(Part part) {
    int count = count(part);
    var word = tools.messages().of("work.part", part);
    return count == 0 ? word : tools.messages().text("work.part.count", word, count);
  }

  private int count(Part part) {
    var ledger = tools.ledger();
    return switch (part) {
      case REPORTS -> ledger.reports(id).size();
      case STEPS -> ledger.steps(id).size();
      case EVIDENCE -> ledger.links(id).size();
      case COURSE -> new Course(ledger, id).latestFirst().size();
    };
  }

  private void show(@Nullable Part part) {
    open = part == null ? null : made.computeIfAbsent(part, this::make);
    below.getChildren().clear();
    if (open != null) {
      open.refresh();
      below.getChildren().add(open.root());
    }
  }

  private WorkPart make(Part part) {
    return switch (part) {
      case REPORTS -> new ReportList(tools, id);
      case STEPS -> new StepList(tools, id);
      case EVIDENCE -> new EvidenceList(tools, id);
      case COURSE -> new CourseList(tools, id);
    };
  }
}
