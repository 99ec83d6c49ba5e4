package org.taizhang.seeds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Level;

/**
 * A plan as understood from its document; all texts verbatim, joined where a page break or hard
 * wrap cut a sentence.
 *
 * @param issuer the body that signed the document; null when none did
 * @param years in order, without gaps; empty when the document names none
 * @param yearColumns whether the year targets come from columns of a table
 * @param groups those that hold items, in order
 * @param preamble paragraphs before the first group: introduction, guiding thought, goals
 * @param closing paragraphs after the last item, safeguards included
 */
public record Draft(
    String title,
    @Nullable String issuer,
    @Nullable Level level,
    @Nullable String documentNumber,
    @Nullable LocalDate date,
    List<Integer> years,
    Genre genre,
    boolean yearColumns,
    List<DraftGroup> groups,
    List<DraftItem> items,
    List<DraftQuantity> quantities,
    List<String> preamble,
    List<String> closing) {
  public Draft {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
    items = List.copyOf(items);
    quantities = List.copyOf(quantities);
    preamble = List.copyOf(preamble);
    closing = List.copyOf(closing);
  }

  public Draft withItems(List<DraftItem> read) {
    return new Draft(
        title,
        issuer,
        level,
        documentNumber,
        date,
        years,
        genre,
        yearColumns,
        groups,
        read,
        quantities,
        preamble,
        closing);
  }

  public Draft withYears(List<Integer> covered) {
    return new Draft(
        title,
        issuer,
        level,
        documentNumber,
        date,
        covered,
        genre,
        yearColumns,
        groups,
        items,
        quantities,
        preamble,
        closing);
  }

  public Draft withQuantities(List<DraftQuantity> found) {
    return new Draft(
        title,
        issuer,
        level,
        documentNumber,
        date,
        years,
        genre,
        yearColumns,
        groups,
        items,
        found,
        preamble,
        closing);
  }
}
