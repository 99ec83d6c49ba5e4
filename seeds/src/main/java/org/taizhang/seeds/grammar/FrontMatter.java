package org.taizhang.seeds.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.resolve.DateLine;
import org.taizhang.seeds.source.Passage;

/**
 * What stands before the text of a plan: annex mark, title (on one line or two, perhaps named
 * before inside 《》), and, where a notice issues the plan, addressees, notice, signature and date.
 * None of it is an item.
 *
 * @param title null when no line can be one
 * @param preamble paragraphs between the title and the first heading
 */
record FrontMatter(
    @Nullable Passage title,
    @Nullable String issuer,
    @Nullable String documentNumber,
    @Nullable LocalDate date,
    List<Passage> preamble) {

  static FrontMatter of(List<Passage> lines) {
    NamedFacts named = NamedFacts.of(lines);
    FrontMatter found = unnamed(named.rest());
    return new FrontMatter(
        named.title() != null ? named.title() : found.title,
        named.issuer() != null ? named.issuer() : found.issuer,
        named.number() != null ? named.number() : found.documentNumber,
        named.date() != null ? named.date() : found.date,
        found.preamble);
  }

  private static FrontMatter unnamed(List<Passage> paragraphs) {
    TitleLines titles = TitleLines.of(paragraphs);
    List<Passage> rest = new ArrayList<>();
    LocalDate date = null;
    String issuer = null;
    String number = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      Passage paragraph = paragraphs.get(i);
      String text = paragraph.text();
      DateLine day = DateLine.of(text);
      if (day != null) {
        date = date != null ? date : day.date();
        issuer = issuer != null ? issuer : signature(day, paragraphs, i);
      } else if (TitleWords.documentNumber(text) != null) {
        number = number != null ? number : TitleWords.documentNumber(text);
      } else if (i >= titles.end() && !isFormality(text)) {
        rest.add(paragraph);
      }
    }
    if (issuer == null) {
      issuer =
          paragraphs.stream()
              .map(paragraph -> TitleWords.redHead(paragraph.text()))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    }
    issuer = issuer != null ? issuer : belowTitle(paragraphs, titles);
    return new FrontMatter(titles.title(), issuer, number, date, rest);
  }

  /** The body whose name stands alone under the title. */
  private static @Nullable String belowTitle(List<Passage> paragraphs, TitleLines titles) {
    if (titles.title() == null || titles.end() >= paragraphs.size()) {
      return null;
    }
    String text = paragraphs.get(titles.end()).text();
    return TitleWords.isOrganisation(text) && Marker.of(text) == null ? text : null;
  }

  /** With issuer and date from the end of the document where the front names none. */
  FrontMatter signed(@Nullable String signer, @Nullable LocalDate day) {
    return new FrontMatter(
        title,
        issuer != null ? issuer : signer,
        documentNumber,
        date != null ? date : day,
        preamble);
  }

  /** The body that signed above the date; several one under another are all named. */
  static @Nullable String signature(DateLine day, List<Passage> paragraphs, int index) {
    if (!day.before().isEmpty()) {
      return TitleWords.isOrganisation(day.before()) ? day.before() : null;
    }
    List<String> signers = new ArrayList<>();
    for (int i = index - 1; i >= 0 && signers.size() < 4; i--) {
      String text = paragraphs.get(i).text();
      if (!TitleWords.isOrganisation(text) || Marker.of(text) != null) {
        break;
      }
      signers.addFirst(text);
    }
    return signers.isEmpty() ? null : String.join("、", signers).replaceAll("\u3000+| {2,}", "、");
  }

  private static boolean isFormality(String text) {
    String folded = Folding.folded(text);
    return TitleWords.isBracketed(text)
        || TitleWords.isAnnex(text)
        || TitleWords.isAnnexList(text)
        || TitleWords.redHead(text) != null
        || TitleWords.isOrganisation(text)
        || (folded.startsWith("目录") && folded.length() < 6);
  }
}
