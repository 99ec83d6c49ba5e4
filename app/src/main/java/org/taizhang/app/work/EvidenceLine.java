package org.taizhang.app.work;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.WorkWords;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.TargetId;

/**
 * A file as it supports one target.
 *
 * @param elsewhere how many links it has to other targets
 */
record EvidenceLine(EvidenceLink link, Evidence evidence, int elsewhere) {

  static List<EvidenceLine> of(WorkTools tools, TargetId target) {
    var ledger = tools.ledger();
    return ledger.links(target).stream()
        .map(link ->
            new EvidenceLine(
                link,
                ledger.evidence(link.evidence()),
                (int)
                    ledger.links(link.evidence()).stream()
                        .filter(other -> !other.target().equals(target))
                        .count()))
        .toList();
  }

  /** 第3-5页　3号盒 第2卷 第5件 原件　另用于 2 个目标. */
  String facts(Messages messages) {
    return Stream.of(
            link.pages().isEmpty() ? "" : messages.text("work.pages", link.pages()),
            new WorkWords(messages).of(link.filing()),
            elsewhere == 0 ? "" : messages.text("evidence.elsewhere", elsewhere),
            evidence.note())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("　"));
  }
}
