package org.taizhang.seeds.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages text that means something to a program token by token, so that what comes out is still
 * written in its language: tokens go, come twice, change places, nest, or have other numbers.
 */
record TokenDamage(Pattern token) implements Damage {
  /** HTML and XML: tags, entities, text between them. */
  static final TokenDamage MARKUP = of("<[^<>]*+>|&[#\\w]{1,12};|[^<&]{1,60}+|[<&]");

  /** RTF: groups, control words and symbols, text between them. */
  static final TokenDamage RICH =
      of("[{}]|\\\\[a-z]{1,32}-?\\d{0,10} ?|\\\\'[0-9a-f]{2}|\\\\[^a-z]|[^\\\\{}]{1,60}+|\\\\");

  /** PDF: names, numbers, references, strings, brackets, operators. */
  static final TokenDamage PAPER =
      of(
          "\\d+ \\d+"
              + " R\\b|/[^\\s/\\[\\]<>()]*+|<<|>>|<[^<>]*+>|\\([^()]*+\\)|[^\\s/\\[\\]<>()]++|\\s++|.");

  private static final int MOST_COPIED = 20_000;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final String[] NUMBERS = {
    "0",
    "-1",
    "1",
    "2",
    "9",
    "63",
    "64",
    "255",
    "1000",
    "32768",
    "99999",
    "2147483647",
    "-2147483648",
    "4294967296",
    "99999999999999999999",
    "0.0000001",
    "1e9"
  };

  private static TokenDamage of(String token) {
    return new TokenDamage(Pattern.compile(token, Pattern.DOTALL));
  }

  @Override
  public byte[] damaged(byte[] sound, Random random) {
    List<String> tokens = new ArrayList<>();
    Matcher each = token.matcher(new String(sound, StandardCharsets.ISO_8859_1));
    while (each.find()) {
      tokens.add(each.group());
    }
    for (int i = random.nextInt(5); i >= 0 && !tokens.isEmpty(); i--) {
      once(tokens, random);
    }
    return String.join("", tokens).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void once(List<String> tokens, Random random) {
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    List<String> some = tokens.subList(at, Math.min(tokens.size(), at + 1 + random.nextInt(12)));
    switch (random.nextInt(8)) {
      case 0 -> some.clear();
      case 1 -> tokens.addAll(other, List.copyOf(some));
      case 2 -> Collections.swap(tokens, at, other);
      case 3 ->
          tokens.addAll(at, Collections.nCopies(times(tokens.get(at), random), tokens.get(at)));
      case 4 -> {
        String run = String.join("", some);
        tokens.set(other, run.repeat(times(run, random)));
      }
      default -> renumber(tokens, at, random);
    }
  }

  private static int times(String run, Random random) {
    return random.nextInt(1 + MOST_COPIED / Math.max(1, run.length()));
  }

  /** Puts another number into the next token that has one. */
  private static void renumber(List<String> tokens, int from, Random random) {
    for (int i = 0; i < tokens.size(); i++) {
      int at = (from + i) % tokens.size();
      Matcher number = NUMBER.matcher(tokens.get(at));
      if (number.find()) {
        tokens.set(at, number.replaceFirst(NUMBERS[random.nextInt(NUMBERS.length)]));
        return;
      }
    }
  }
}
