package org.taizhang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan (方案、计划、要点).
 *
 * @param code short name the clerk calls it by, unique in the ledger
 * @param issued date of issue as printed on the document
 * @param years first to last year the plan speaks for
 * @param demonstration marked 示例 wherever it is shown
 */
public record Plan(
    PlanId id,
    String code,
    String title,
    PlanKind kind,
    @Nullable String issuer,
    @Nullable Level level,
    @Nullable String documentNumber,
    @Nullable LocalDate issued,
    YearSpan years,
    boolean demonstration)
    implements Entity {
  public Plan withCode(String code) {
    return new Plan(
        id, code, title, kind, issuer, level, documentNumber, issued, years, demonstration);
  }

  public Plan withTitle(String title) {
    return new Plan(
        id, code, title, kind, issuer, level, documentNumber, issued, years, demonstration);
  }

  public Plan withIssuer(@Nullable String issuer) {
    return new Plan(
        id, code, title, kind, issuer, level, documentNumber, issued, years, demonstration);
  }

  public Plan withLevel(@Nullable Level level) {
    return new Plan(
        id, code, title, kind, issuer, level, documentNumber, issued, years, demonstration);
  }

  public Plan withDocumentNumber(@Nullable String documentNumber) {
    return new Plan(
        id, code, title, kind, issuer, level, documentNumber, issued, years, demonstration);
  }

  public Plan withIssued(@Nullable LocalDate issued) {
    return new Plan(
        id, code, title, kind, issuer, level, documentNumber, issued, years, demonstration);
  }

  public Plan withYears(YearSpan years) {
    return new Plan(
        id, code, title, kind, issuer, level, documentNumber, issued, years, demonstration);
  }
}
