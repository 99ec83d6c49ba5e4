package org.taizhang.seeds;

import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.grammar.AnnexTable;
import org.taizhang.seeds.grammar.Findings;
import org.taizhang.seeds.grammar.GridGrammar;
import org.taizhang.seeds.grammar.ProseGrammar;
import org.taizhang.seeds.grammar.ProseLines;
import org.taizhang.seeds.grammar.TableGrammar;
import org.taizhang.seeds.grammar.Understood;
import org.taizhang.seeds.source.Document;
import org.taizhang.seeds.source.SourceText;

/**
 * Chooses the grammar that a document is read with. A table tells more than prose, unless it is a
 * small one in a long text; a table and a text about the same projects are read as one.
 */
record GenreChoice(String fileName, Document document, ReadChoices choices) {
  private static final int FEW_ROWS = 3;

  /** A document that a grammar could read, with what it had to say of it. */
  record Attempt(Understood understood, Findings findings) {
    int items() {
      return understood.draft().items().size();
    }

    boolean namesUnits() {
      return understood.draft().items().stream().anyMatch(DraftItem::hasRoles);
    }
  }

  /** What the clerk's genre or else the best one makes of it; null when none makes anything. */
  @Nullable Attempt best() {
    Attempt drawn = choices.genre() == null || choices.genre() == Genre.TABLE ? drawn() : null;
    if (choices.genre() == Genre.TABLE) {
      return drawn != null ? drawn : flattened();
    }
    if (choices.genre() != null) {
      return prose(ProseLines.of(document));
    }
    return drawn == null ? flattenedOrProse() : drawnOrProse(drawn);
  }

  private @Nullable Attempt flattenedOrProse() {
    Attempt table = flattened();
    if (table != null && table.items() > FEW_ROWS) {
      return table;
    }
    Attempt prose = prose(ProseLines.of(document));
    if (table == null || prose == null) {
      return table != null ? table : prose;
    }
    return prose.items() > table.items() * FEW_ROWS ? prose : table;
  }

  private Attempt drawnOrProse(Attempt table) {
    Attempt body = prose(ProseLines.besidesTables(document));
    if (body == null) {
      return table;
    }
    AnnexTable annex = AnnexTable.of(body.understood(), table.understood());
    if (annex != null) {
      Findings findings = new Findings(document);
      annex.report(body.findings(), table.findings(), findings);
      return new Attempt(annex.understood(), findings);
    }
    boolean large = table.items() > FEW_ROWS || body.items() <= table.items() * FEW_ROWS;
    boolean onlyFigures = !table.namesUnits() && body.items() > table.items();
    Attempt whole = large && !onlyFigures ? null : prose(ProseLines.of(document));
    return whole != null ? whole : table;
  }

  private @Nullable Attempt drawn() {
    Findings findings = new Findings(document);
    return attempt(new GridGrammar(document, choices, findings).read(fileName), findings);
  }

  private @Nullable Attempt flattened() {
    Findings findings = new Findings(document);
    return attempt(new TableGrammar(document.text(), choices, findings).read(fileName), findings);
  }

  private @Nullable Attempt prose(SourceText text) {
    Findings findings = new Findings(document);
    return attempt(
        new ProseGrammar(text, document.notes(), choices, findings).read(fileName), findings);
  }

  private static @Nullable Attempt attempt(@Nullable Understood understood, Findings findings) {
    return understood == null ? null : new Attempt(understood, findings);
  }
}
