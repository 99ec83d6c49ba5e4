package org.taizhang.app.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.Ledger;
import org.taizhang.model.LinkId;
import org.taizhang.model.Sha256;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.work.Filing;

/** Edits that put files to targets; a file that the ledger keeps already is not kept again. */
public final class EvidenceEdits {
  private final Ledger ledger;
  private final LocalDate day;
  private final Supplier<UUID> ids;
  private final Map<String, EvidenceId> kept = new LinkedHashMap<>();
  private final Set<EvidenceId> hidden = new HashSet<>();
  private final Set<List<Object>> linked = new HashSet<>();

  /**
   * Where in files and archive to look.
   *
   * @param pages empty for whole files
   * @param internal 内部; what is 内部 already stays so
   */
  public record Where(String pages, Filing filing, boolean internal) {
    public static final Where WHOLE = new Where("", Filing.NONE, false);
  }

  /**
   * The edit and the files that must be kept before it.
   *
   * @param known how many of the files the ledger kept already
   */
  public record Taken(Edit.Together edit, List<byte[]> files, int known) {}

  /**
   * @param day the files came in
   */
  public EvidenceEdits(Ledger ledger, LocalDate day, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.day = day;
    this.ids = ids;
    ledger.evidence().forEach(one -> kept.putIfAbsent(one.sha256(), one.id()));
  }

  /** Puts every file to every target; a link that is there already is not made twice. */
  public Taken take(List<EvidenceFile> files, List<TargetId> targets, Where where) {
    List<Edit> edits = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    for (EvidenceFile file : files) {
      String sha256 = Sha256.of(file.content());
      EvidenceId id = kept.get(sha256);
      if (id == null) {
        id = new EvidenceId(ids.get());
        kept.put(sha256, id);
        contents.add(file.content());
        edits.add(new Edit.Add(evidence(id, file, sha256, where.internal())));
      } else if (where.internal()
          && ledger.find(id) instanceof Evidence old
          && !old.internal()
          && hidden.add(id)) {
        edits.add(new Edit.Change<>(id, WorkFields.EVIDENCE_INTERNAL, false, true));
      }
      for (TargetId target : targets) {
        if (!isLinked(id, target, where) && linked.add(List.of(id, target))) {
          edits.add(
              new Edit.Add(
                  new EvidenceLink(
                      new LinkId(ids.get()), id, target, where.pages(), where.filing())));
        }
      }
    }
    return new Taken(
        new Edit.Together(Occasion.EVIDENCE, edits), contents, files.size() - contents.size());
  }

  private Evidence evidence(EvidenceId id, EvidenceFile file, String sha256, boolean internal) {
    return new Evidence(id, file.name().strip(), sha256, file.content().length, day, internal, "");
  }

  private boolean isLinked(EvidenceId id, TargetId target, Where where) {
    return ledger.find(id) != null
        && ledger.links(id).stream()
            .anyMatch(link -> link.target().equals(target) && link.pages().equals(where.pages()));
  }
}
