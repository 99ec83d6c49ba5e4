package org.taizhang.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;

/**
 * Edits in their envelopes as UTF-8 JSON, with the format first in the object. Older formats are
 * lifted step by step to today's before they are read; today's and older ones must stay readable
 * for ever.
 */
public final class EnvelopeCodec {
  private final List<Lift> lifts;

  /** Turns the tree of one format into that of the next. */
  @FunctionalInterface
  public interface Lift {
    ObjectNode lift(ObjectNode older);
  }

  /** Reads and writes today's format. */
  public EnvelopeCodec() {
    this(List.of(Lifts::toSecond, Lifts::toThird, Lifts::toFourth, Lifts::toFifth));
  }

  /**
   * @param lifts from format 1 to 2, from 2 to 3 and so on, the last one to today's
   */
  EnvelopeCodec(List<Lift> lifts) {
    this.lifts = List.copyOf(lifts);
  }

  /**
   * How a text stands within what {@link #encode} writes: JSON writes some characters otherwise.
   */
  public static byte[] written(String text) {
    byte[] quoted = Json.bytes(TextNode.valueOf(text));
    return Arrays.copyOfRange(quoted, 1, quoted.length - 1);
  }

  private int today() {
    return lifts.size() + 1;
  }

  public byte[] encode(Envelope envelope) {
    ObjectNode node =
        Json.object()
            .put("format", envelope.format())
            .put("editId", envelope.editId().toString())
            .put("replica", envelope.replica().toString())
            .put("sequence", envelope.sequence());
    node.set("parents", Json.list(envelope.parents(), id -> TextNode.valueOf(id.toString())));
    node.put("author", envelope.author()).put("at", envelope.at().toString());
    if (envelope.reverses() != null) {
      node.put("reverses", envelope.reverses().toString());
    }
    node.set("edit", EditJson.write(envelope.edit()));
    return Json.bytes(node);
  }

  /**
   * Reads what {@link #encode} or an older version wrote.
   *
   * @throws FormatException when the bytes are not what their format promises
   * @throws NewerFormatException when this version does not know their format
   */
  public Envelope decode(byte[] bytes) {
    return read(lifted(Json.parse(bytes)));
  }

  /**
   * As {@link #decode}, of an envelope that says no more than its format and its edit, or of a bare
   * edit in today's format.
   */
  public Edit decodeEdit(byte[] bytes) {
    ObjectNode node = Json.parse(bytes);
    return EditJson.read(node.has("edit") ? Json.get(lifted(node), "edit") : node);
  }

  private ObjectNode lifted(ObjectNode older) {
    int format = Json.integer(older, "format");
    if (format > today()) {
      throw new NewerFormatException(format);
    }
    if (format < 1) {
      throw new FormatException("no format: " + format);
    }
    ObjectNode node = older;
    for (Lift lift : lifts.subList(format - 1, lifts.size())) {
      node = lift.lift(node);
    }
    return node;
  }

  private Envelope read(ObjectNode node) {
    JsonNode reverses = node.get("reverses");
    return new Envelope(
        Json.uuid(node, "editId"),
        Json.uuid(node, "replica"),
        Json.get(node, "sequence").asLong(),
        Json.readList(Json.get(node, "parents"), Json::uuid),
        Json.text(node, "author"),
        instant(Json.text(node, "at")),
        today(),
        reverses == null ? null : Json.uuid(reverses),
        EditJson.read(Json.get(node, "edit")));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new FormatException("no instant: " + text, e);
    }
  }
}
