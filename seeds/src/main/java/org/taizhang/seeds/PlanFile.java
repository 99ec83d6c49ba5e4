package org.taizhang.seeds;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.DocumentId;
import org.taizhang.model.PlanId;
import org.taizhang.model.SourceDocument;

/**
 * The file that a draft was read from.
 *
 * @param name as it is called, without its folder
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param size in bytes
 * @param choices it was read with
 */
public record PlanFile(String name, String sha256, long size, ReadChoices choices) {

  public static PlanFile of(String name, byte[] content, ReadChoices choices) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new PlanFile(name, HexFormat.of().formatHex(hash), content.length, choices);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /**
   * The file as a document of a plan.
   *
   * @param order among the documents of the plan, the first one 0
   */
  public SourceDocument of(PlanId plan, int order, Supplier<UUID> ids) {
    return new SourceDocument(
        new DocumentId(ids.get()), plan, order, name, sha256, size, choices.toText());
  }
}
