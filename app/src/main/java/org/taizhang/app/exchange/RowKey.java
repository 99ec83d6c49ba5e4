package org.taizhang.app.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.PlanId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.TargetId;

/**
 * What a row of a form is about, in one hidden cell of its own: it goes where the row goes, whoever
 * sorts, copies or renames.
 *
 * @param form that the row was made for
 * @param quantity that is counted in the row; null for none
 * @param main whether the row has the fields of the target, not only a quantity
 * @param wording sum of what was shown of the target
 * @param sums of what stood in the fields when the form was made; only those the row has
 */
record RowKey(
    UUID form,
    LocalDate asOf,
    PlanId plan,
    DepartmentId department,
    TargetId target,
    @Nullable QuantityId quantity,
    boolean main,
    String wording,
    Map<FormField, String> sums) {
  static final String BEGINNING = "TZ1;";
  private static final int PARTS = 10;
  private static final String NONE = "-";

  RowKey {
    sums = Map.copyOf(sums);
  }

  /** A short sum of a text, in hexadecimal; the same for the same text. */
  static String sum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  /** The sum of what stands in a field. */
  static String sum(@Nullable Entry entry) {
    return switch (entry) {
      case null -> NONE;
      case Entry.Words(String text) -> sum(text);
      case Entry.Percent(int value) -> sum(String.valueOf(value));
      case Entry.Amount(var value) -> sum(value.toPlainString());
      case Entry.Claimed(Claim claim) -> sum(claim.name());
    };
  }

  /** Whether an entry is what stood in the field when the form was made. */
  boolean stood(FormField field, @Nullable Entry entry) {
    return sum(entry).equals(sums.get(field));
  }

  /** The fields that the row has. */
  List<FormField> fields() {
    return new EnumMap<>(sums).keySet().stream().toList();
  }

  String text() {
    StringBuilder text = new StringBuilder(BEGINNING);
    for (Object part : new Object[] {form, asOf, plan.value(), department.value()}) {
      text.append(part).append(';');
    }
    text.append(target.value()).append(';').append(quantity == null ? NONE : quantity.value());
    text.append(';').append(main ? 'M' : 'Q').append(';').append(wording).append(';');
    for (FormField field : FormField.values()) {
      text.append(sums.getOrDefault(field, "")).append(',');
    }
    return text.append(';').append(sum(text.toString())).toString();
  }

  /** Reads what {@link #text} wrote; nothing where a character was changed. */
  static Optional<RowKey> of(String text) {
    String plain = text.strip();
    int last = plain.lastIndexOf(';');
    String[] parts = plain.split(";", -1);
    if (last < 0
        || parts.length != PARTS + 1
        || !plain.startsWith(BEGINNING)
        || !sum(plain.substring(0, last + 1)).equals(plain.substring(last + 1))) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(parts));
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static RowKey of(String[] parts) {
    Iterator<String> written = List.of(parts[9].split(",", -1)).iterator();
    Map<FormField, String> sums = new EnumMap<>(FormField.class);
    for (FormField field : FormField.values()) {
      String sum = written.next();
      if (!sum.isEmpty()) {
        sums.put(field, sum);
      }
    }
    return new RowKey(
        UUID.fromString(parts[1]),
        LocalDate.parse(parts[2]),
        new PlanId(UUID.fromString(parts[3])),
        new DepartmentId(UUID.fromString(parts[4])),
        new TargetId(UUID.fromString(parts[5])),
        parts[6].equals(NONE) ? null : new QuantityId(UUID.fromString(parts[6])),
        parts[7].equals("M"),
        parts[8],
        sums);
  }
}
