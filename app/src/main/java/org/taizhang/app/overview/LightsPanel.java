package org.taizhang.app.overview;

import static org.taizhang.app.kit.Nodes.column;
import static org.taizhang.app.kit.Nodes.growing;
import static org.taizhang.app.kit.Nodes.named;
import static org.taizhang.app.kit.Nodes.neverCut;
import static org.taizhang.app.kit.Nodes.paragraph;
import static org.taizhang.app.kit.Nodes.row;
import static org.taizhang.app.kit.Nodes.spacer;
import static org.taizhang.app.kit.Nodes.styled;
import static org.taizhang.app.kit.Nodes.whole;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.taizhang.app.kit.Dates;
import org.taizhang.app.kit.Lights;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.lights.RulesDialog;
import org.taizhang.app.work.FreezeDialog;
import org.taizhang.app.work.WorkTools;
import org.taizhang.model.pace.Light;

/** Who is behind and why: the lights as one bar, and the targets of one light below it. */
final class LightsPanel {
  /** The worst first, as a leader reads it. */
  private static final List<Light> ORDER =
      List.of(Light.RED, Light.YELLOW, Light.GREY, Light.GREEN, Light.BLUE);

  private final Messages messages;
  private final OverviewViewModel model;
  private final WorkTools work;
  private final Kinds kinds;
  private final SpanList<Light, LitTarget> lights;
  private final Region root;

  LightsPanel(Messages messages, OverviewViewModel model, WorkTools work, LightFigures figures) {
    this.messages = messages;
    this.model = model;
    this.work = work;
    kinds = new Kinds(messages, figures);
    lights = new SpanList<>("lights", kinds, () -> new LitCell(messages), model::open);
    root =
        named(
            column("panel", head(), bar(), lights.buttons(), growing(lights.list()), period()),
            "overview-lights");
  }

  Region root() {
    return root;
  }

  private Node head() {
    var rules = styled(new Button(messages.text("overview.rules")), "figure-link");
    rules.setDisable(!model.isWritable());
    rules.setOnAction(
        event -> new RulesDialog(work, kinds.figures.day()).open(rules.getScene().getWindow()));
    return row(
        "panel-head",
        whole(messages.text("overview.lights"), "panel-title"),
        spacer(),
        whole(messages.text("overview.lights.day", Dates.day(kinds.figures.day())), "panel-note"),
        neverCut(named(rules, "overview-rules")));
  }

  private Node bar() {
    var parts =
        ORDER.stream()
            .map(light ->
                new StackBar.Part(
                    kinds.of(light).size(),
                    Lights.letter(light, messages),
                    Lights.style(light),
                    kinds.words(light),
                    () -> lights.choose(light)))
            .toList();
    return named(
        row("year-line", growing(new StackBar(parts, kinds.figures.total()))), "lights-bar");
  }

  /** What became different since the last frozen period, and the way to freeze the next. */
  private Node period() {
    var since = paragraph("", "panel-note");
    since.textProperty().bind(model.sinceProperty());
    var freeze = styled(new Button(messages.text("overview.freeze")), "figure-link");
    freeze.setDisable(!model.isWritable());
    freeze.setOnAction(event -> new FreezeDialog(work).open(freeze.getScene().getWindow()));
    return row("period-line", since, spacer(), neverCut(named(freeze, "overview-freeze")));
  }

  private record Kinds(Messages messages, LightFigures figures)
      implements SpanList.Kinds<Light, LitTarget> {
    @Override
    public List<Light> all() {
      return ORDER;
    }

    @Override
    public Light usual() {
      return Light.GREEN;
    }

    @Override
    public List<LitTarget> of(Light light) {
      return figures.of(light);
    }

    @Override
    public String words(Light light) {
      return messages.text("overview.lights.count", messages.of("light", light), of(light).size());
    }

    @Override
    public String none(Light light) {
      return messages.text("overview.lights.none", messages.of("light", light));
    }

    @Override
    public boolean isUrgent(Light light) {
      return light == Light.RED;
    }
  }
}
