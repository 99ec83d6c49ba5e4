package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Role;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.Genre;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.Trace;
import org.taizhang.seeds.resolve.FirstNamed;
import org.taizhang.seeds.resolve.PlanLevel;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;
import org.taizhang.seeds.source.TextField;

/** Documents of numbered headings: finds the items, and leaves it to the genre what they say. */
public final class ProseGrammar {
  private static final double MOST = 0.5;
  private static final int FEW = 3;

  private final SourceText source;
  private final SourceText notes;
  private final ReadChoices choices;
  private final Findings findings;

  /**
   * @param notes of the document, which are no part of the text
   */
  public ProseGrammar(SourceText source, SourceText notes, ReadChoices choices, Findings findings) {
    this.source = source;
    this.notes = notes;
    this.choices = choices;
    this.findings = findings;
  }

  /** The plan, or null when nothing in the document is numbered. */
  public @Nullable Understood read(String fileName) {
    ProseDocument document = ProseDocument.of(source);
    TaskTree tree = TaskTree.of(document.outline());
    List<Node> leaves = tree.leaves();
    if (leaves.isEmpty()) {
      return null;
    }
    Heading heading = new Heading(fileName, document, source, findings);
    List<Integer> years = heading.years();
    int year = years.isEmpty() ? 0 : years.getLast();
    List<Node> nodes = Collapse.of(leaves, year);
    FirstNamed first = FirstNamed.in(source, notes);
    boolean wanted = choices.bareRole() != null;
    Role bare = wanted || first != null || usesBareBrackets(nodes) ? role() : null;
    List<ProseItem> items = items(nodes, year, bare);
    Sections sections = new Sections(year);
    boolean units = items.stream().anyMatch(item -> !item.roles(sections).isEmpty());
    List<DraftItem> drafts =
        units
            ? new BracketedGrammar(sections, years, findings).items(items, first)
            : new HeadedGrammar(sections, years, findings).items(items);
    List<Passage> closing = closing(items, tree);
    List<Passage> preamble = new ArrayList<>(document.front().preamble());
    preamble.addAll(TaskTree.paragraphs(tree.before()));
    report(document, items, years);
    List<Trace> traces = ProseTraces.of(document.front().title(), items, drafts, sections);
    Draft draft =
        new Draft(
            heading.title(),
            document.issuer(),
            PlanLevel.of(document.issuer(), heading.title(), text()),
            document.front().documentNumber(),
            document.date(),
            years,
            units ? Genre.BRACKETED : Genre.HEADED,
            false,
            sections.groups(),
            drafts,
            List.of(),
            texts(preamble),
            texts(closing));
    return new Understood(draft, fields(items, years, preamble, closing), List.of(), traces);
  }

  /** The last item is over behind its units, unless most others go on there: 进度安排：…. */
  private static List<ProseItem> items(List<Node> nodes, int year, @Nullable Role bare) {
    List<ProseItem> items = new ArrayList<>();
    int goOn = 0;
    for (Node node : nodes) {
      ProseItem item = ProseItem.of(node, year, bare);
      boolean likeOthers = goOn * 2 > items.size();
      items.add(node == nodes.getLast() && !likeOthers ? item : item.whole());
      goOn += item.text().after().isEmpty() ? 0 : 1;
    }
    items.set(items.size() - 1, Closing.parted(items.getLast(), items));
    return items;
  }

  private List<TextField> fields(
      List<ProseItem> items, List<Integer> years, List<Passage> preamble, List<Passage> closing) {
    Integer year = years.size() == 1 ? years.getFirst() : null;
    List<TextField> fields = new ArrayList<>();
    preamble.forEach(passage -> fields.add(new TextField(null, "outside", year, passage)));
    for (int i = 0; i < items.size(); i++) {
      ItemText text = items.get(i).text();
      Passage words = text.content().isEmpty() ? text.name() : text.content();
      fields.add(new TextField(i + 1, "content", year, words));
    }
    closing.forEach(passage -> fields.add(new TextField(null, "outside", year, passage)));
    return fields;
  }

  /**
   * After the last item's units nothing belongs to it any more: a closing paragraph is no part of
   * it.
   */
  private static List<Passage> closing(List<ProseItem> items, TaskTree tree) {
    return Stream.concat(
            items.getLast().text().after().stream(), TaskTree.paragraphs(tree.after()).stream())
        .toList();
  }

  /** The role of units that no word gives one. */
  private Role role() {
    return choices.bareRole() == null ? Role.RESPONSIBLE : choices.bareRole();
  }

  private static boolean usesBareBrackets(List<Node> nodes) {
    long bare = nodes.stream().filter(node -> endsBare(node, node == nodes.getLast())).count();
    boolean all = bare > 1 && bare == nodes.size();
    return all || (bare >= FEW && bare >= nodes.size() * MOST);
  }

  /** Behind the units of the last item closing paragraphs may stand. */
  private static boolean endsBare(Node node, boolean last) {
    List<Passage> paragraphs = ProseItem.paragraphs(node);
    return paragraphs.subList(last ? 0 : paragraphs.size() - 1, paragraphs.size()).stream()
        .anyMatch(paragraph -> RoleBracket.endsInUnits(paragraph.text()));
  }

  private void report(ProseDocument document, List<ProseItem> items, List<Integer> years) {
    Passage skipped = document.skipped();
    if (skipped != null) {
      String words = findings.words(skipped.start());
      findings.info("text.annex", null, skipped.start(), words + "起的附件没有读入。", words);
    }
    new Numbers(findings).check(items);
    OutsideYears.check(source, years, findings);
  }

  private String text() {
    return String.join("\n", source.lines().stream().map(Passage::text).toList());
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }
}
