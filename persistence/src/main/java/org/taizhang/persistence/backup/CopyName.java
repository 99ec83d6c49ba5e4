package org.taizhang.persistence.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a copy says of it, as in {@code 20240305-140500-000123-import.zip}: when it was
 * made, by UTC; how many edits are in it; before what.
 *
 * @param made in whole seconds
 */
public record CopyName(Instant made, long sequence, CopyOccasion occasion)
    implements Comparable<CopyName> {
  private static final Pattern TEXT = Pattern.compile("(\\d{8}-\\d{6})-(\\d{6,18})-([a-z]+)\\.zip");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final Comparator<CopyName> ORDER =
      Comparator.comparing(CopyName::made)
          .thenComparingLong(CopyName::sequence)
          .thenComparing(CopyName::occasion);

  /** What a file of this name is; empty when it is none of ours. */
  public static Optional<CopyName> parse(String fileName) {
    Matcher matcher = TEXT.matcher(fileName);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Instant made = STAMP.parse(matcher.group(1), Instant::from);
      long sequence = Long.parseLong(matcher.group(2));
      return CopyOccasion.of(matcher.group(3))
          .map(occasion -> new CopyName(made, sequence, occasion));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public String fileName() {
    return String.format(
        Locale.ROOT,
        "%s-%06d-%s.zip",
        STAMP.format(made),
        sequence,
        occasion.name().toLowerCase(Locale.ROOT));
  }

  /** Oldest first. */
  @Override
  public int compareTo(CopyName other) {
    return ORDER.compare(this, other);
  }
}
