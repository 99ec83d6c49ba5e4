package org.taizhang.app.copies;

/** How hard a password is to guess, roughly: a hint, which forbids nothing. */
enum Strength {
  WEAK,
  FAIR,
  STRONG;

  private static final int SHORT = 8;
  private static final int LONG = 12;

  static Strength of(String password) {
    long different = password.codePoints().distinct().count();
    long kinds = password.codePoints().map(Strength::kind).distinct().count();
    if (different < SHORT || (kinds == 1 && different < LONG)) {
      return WEAK;
    }
    return different >= LONG && kinds > 1 ? STRONG : FAIR;
  }

  private static int kind(int character) {
    if (Character.isDigit(character)) {
      return 0;
    }
    if (Character.isLowerCase(character)) {
      return 1;
    }
    if (Character.isUpperCase(character)) {
      return 2;
    }
    return Character.isLetter(character) ? 3 : 4;
  }
}
