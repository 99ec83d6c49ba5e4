import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A journal read by another hand than the program's: header, frames and hash chain, as their
 * description says they are. What follows the last whole frame is left over.
 */
record Frames(UUID replica, List<Frame> all, int leftOver) {
  private static final String TITLE = "taizhang journal\n";
  private static final int HEADER = TITLE.length() + 37 + 65;
  private static final byte[] MARK = {'T', 'Z', 'R', '\n'};
  private static final int HEAD = 4 + 4 + 4 + 8 + 32 + 32;
  private static final JsonMapper JSON = new JsonMapper();

  /** One edit as it stands there. */
  record Frame(long sequence, String hash, JsonNode envelope, String text) {
    String editId() {
      return envelope.get("editId").asText();
    }
  }

  /**
   * @throws IllegalStateException when it is no journal, or a whole frame does not follow the one
   *     before it
   */
  static Frames of(byte[] journal) throws IOException {
    Proof.require(journal.length >= HEADER, "a journal of " + journal.length + " bytes");
    String header = new String(journal, 0, HEADER, StandardCharsets.US_ASCII);
    Proof.require(header.startsWith(TITLE), "no journal: " + header);
    UUID replica = UUID.fromString(header.substring(TITLE.length(), TITLE.length() + 36));
    byte[] previous = sha256(("taizhang journal of " + replica).getBytes(StandardCharsets.UTF_8));
    Proof.require(header.endsWith(hex(previous) + "\n"), "a header with another hash: " + header);
    List<Frame> frames = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(journal).position(HEADER);
    while (true) {
      Frame next = next(rest.slice(), frames.size() + 1, previous);
      if (next == null) {
        return new Frames(replica, List.copyOf(frames), rest.remaining());
      }
      frames.add(next);
      previous = HexFormat.of().parseHex(next.hash());
      rest.position(rest.position() + HEAD + rest.getInt(rest.position() + 4));
    }
  }

  private static Frame next(ByteBuffer frame, long expected, byte[] previous) throws IOException {
    if (frame.remaining() < HEAD || !Arrays.equals(bytes(frame, 0, 4), MARK)) {
      return null;
    }
    int length = frame.getInt(4);
    if (length < 0 || frame.remaining() < HEAD + length) {
      return null;
    }
    byte[] hash = bytes(frame, 52, 32);
    byte[] body = bytes(frame, HEAD, length);
    if (!Arrays.equals(hash, sha256(bytes(frame, 4, 48), body))) {
      return null;
    }
    long sequence = frame.getLong(12);
    Proof.require(sequence == expected, "frame " + sequence + " stands where " + expected + " was");
    Proof.require(
        Arrays.equals(bytes(frame, 20, 32), previous), "frame " + sequence + " breaks the chain");
    String text = new String(body, StandardCharsets.UTF_8);
    JsonNode envelope = JSON.readTree(text);
    Proof.require(
        envelope.get("sequence").asLong() == sequence, "an envelope of another edit: " + text);
    return new Frame(sequence, hex(hash), envelope, text);
  }

  private static byte[] bytes(ByteBuffer buffer, int from, int length) {
    byte[] bytes = new byte[length];
    buffer.get(from, bytes);
    return bytes;
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
