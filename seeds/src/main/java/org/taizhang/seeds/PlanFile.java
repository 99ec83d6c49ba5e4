package org.taizhang.seeds;

import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.DocumentId;
import org.taizhang.model.PlanId;
import org.taizhang.model.Sha256;
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
    return new PlanFile(name, Sha256.of(content), content.length, choices);
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
