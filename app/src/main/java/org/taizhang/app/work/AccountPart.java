package org.taizhang.app.work;

import java.util.Map;
import java.util.Objects;
import org.taizhang.model.work.Account;

/** What a report has words for. */
enum AccountPart {
  TEXT,
  LAG,
  PROBLEMS,
  NEXT,
  COORDINATION;

  String of(Account account) {
    return switch (this) {
      case TEXT -> account.text();
      case LAG -> account.lag();
      case PROBLEMS -> account.problems();
      case NEXT -> account.next();
      case COORDINATION -> account.coordination();
    };
  }

  /**
   * An account of these words.
   *
   * @param words for every part
   */
  static Account account(Map<AccountPart, String> words) {
    return new Account(
        part(words, TEXT),
        part(words, LAG),
        part(words, PROBLEMS),
        part(words, NEXT),
        part(words, COORDINATION));
  }

  private static String part(Map<AccountPart, String> words, AccountPart part) {
    return Objects.requireNonNull(words.get(part)).strip();
  }
}
