package org.taizhang.model;

import org.taizhang.model.work.Filing;

/**
 * That a file supports a target, and where in it and in the archive to look.
 *
 * @param pages the pages that matter, as "3" or "3-5、8"; empty for the whole file
 * @param filing where the paper is
 */
public record EvidenceLink(
    LinkId id, EvidenceId evidence, TargetId target, String pages, Filing filing)
    implements WorkEntry {
  public EvidenceLink withPages(String pages) {
    return new EvidenceLink(id, evidence, target, pages, filing);
  }

  public EvidenceLink withFiling(Filing filing) {
    return new EvidenceLink(id, evidence, target, pages, filing);
  }
}
