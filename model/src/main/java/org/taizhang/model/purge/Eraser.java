package org.taizhang.model.purge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.model.Assignment;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.KeptFile;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Occasion;

/**
 * Takes unwanted content out of edits and ledgers. Equal texts of one thing are equal afterwards,
 * and different ones stay different where they must: so a history that was accepted edit by edit is
 * accepted again.
 */
public final class Eraser {
  /** Stands, with others of its kind, where something was purged. */
  public static final String MARK = "■";

  private final Unwanted unwanted;
  private final Map<String, Substitute> files;
  private final Belonging belonging;
  private final String mark;
  private final Texts texts = new Texts(this::text);
  private final Set<String> erased = new HashSet<>();
  private long places;

  /**
   * @param files by the hashes of those that leave
   * @param mark for what leaves a text; where words leave, one that stands in no text so far
   */
  Eraser(Unwanted unwanted, Map<String, Substitute> files, Belonging belonging, String mark) {
    this.unwanted = unwanted;
    this.files = files;
    this.belonging = belonging;
    this.mark = mark;
  }

  /** How many places came by so far at which something was taken out. */
  public long places() {
    return places;
  }

  /** The things that leave, or whose texts do. */
  public Set<EntityId> things() {
    return belonging.all();
  }

  /** The whole texts that were erased so far; words that leave are none of them. */
  public Set<String> erasedTexts() {
    return Set.copyOf(erased);
  }

  /** The edit in its envelope without what is unwanted; equal where there is nothing of it. */
  public Envelope erase(Envelope envelope) {
    return new Envelope(
        envelope.editId(),
        envelope.replica(),
        envelope.sequence(),
        envelope.parents(),
        plain(envelope.author()),
        envelope.at(),
        envelope.format(),
        envelope.reverses(),
        erase(envelope.edit()));
  }

  private Edit erase(Edit edit) {
    List<Edit> left = left(edit);
    return left.isEmpty() ? new Edit.Together(Occasion.CORRECTION, List.of()) : left.getFirst();
  }

  /** The edit, or nothing. */
  private List<Edit> left(Edit edit) {
    if (edit instanceof Edit.Together together) {
      List<Edit> left = new ArrayList<>();
      together.edits().forEach(one -> left.addAll(left(one)));
      return List.of(new Edit.Together(together.occasion(), left));
    }
    if (leaves(edit)) {
      places++;
      return List.of();
    }
    return List.of(
        edit instanceof Edit.Purge purge
            ? new Edit.Purge(purge.content(), purge.places(), plain(purge.reason()))
            : withOtherFile(texts.of(edit)));
  }

  private boolean leaves(Edit edit) {
    return switch (edit) {
      case Edit.Add add -> leaves(add.entity());
      case Edit.Remove remove -> leaves(remove.entity());
      case Edit.Change<?, ?> change -> leaves(change.id());
      case Edit.Assign assign -> leaves(assign.project());
      case Edit.Together _, Edit.Purge _ -> false;
    };
  }

  private boolean leaves(Entity entity) {
    return leaves(entity.id())
        || (entity instanceof SourceDocument document && files.containsKey(document.sha256()));
  }

  private boolean leaves(EntityId id) {
    return unwanted instanceof Unwanted.WholePlan && belonging.contains(id);
  }

  /** What the ledger of a history is once that was erased from. */
  public Ledger erase(Ledger ledger) {
    Ledger left = Ledger.empty();
    for (Entity entity : ledger.entities().toList()) {
      if (leaves(entity)) {
        places++;
      } else {
        left = left.with(withOtherFile(texts.of(entity)));
        left = entity instanceof Project project ? withRoles(left, ledger, project.id()) : left;
      }
    }
    for (var spent : ledger.numbers().entrySet()) {
      left = leaves(spent.getValue()) ? left : left.with(spent.getKey(), spent.getValue());
    }
    return left;
  }

  private static Ledger withRoles(Ledger to, Ledger from, ProjectId project) {
    Ledger now = to;
    for (var held : from.roles(project).entrySet()) {
      now = now.with(new Assignment(project, held.getKey(), held.getValue()));
    }
    return now;
  }

  private Edit withOtherFile(Edit edit) {
    return switch (edit) {
      case Edit.Add add -> new Edit.Add(withOtherFile(add.entity()));
      case Edit.Remove remove -> new Edit.Remove(withOtherFile(remove.entity()));
      case Edit.Change<?, ?> _, Edit.Assign _, Edit.Together _, Edit.Purge _ -> edit;
    };
  }

  /** Evidence and frozen periods cannot be without a file. */
  private Entity withOtherFile(Entity entity) {
    Substitute file = entity instanceof KeptFile kept ? files.get(kept.sha256()) : null;
    if (file == null) {
      return entity;
    }
    places++;
    return switch (entity) {
      case Evidence one ->
          new Evidence(
              one.id(),
              one.fileName(),
              file.sha256(),
              file.size(),
              one.received(),
              one.internal(),
              one.note());
      case ReportingPeriod one ->
          new ReportingPeriod(
              one.id(),
              one.number(),
              one.asOf(),
              one.frozen(),
              one.who(),
              file.sha256(),
              file.size());
      default -> entity;
    };
  }

  /** What is left of a text that belongs to no thing. */
  private String plain(String text) {
    return unwanted instanceof Unwanted.Words(String words) ? without(words, text) : text;
  }

  private boolean isWithoutFile(EntityId id) {
    String file = belonging.file(id);
    return file != null && files.containsKey(file);
  }

  private String text(EntityId of, String text, boolean tells) {
    if (isWithoutFile(of) && !text.isEmpty()) {
      places++;
      return mark;
    }
    return switch (unwanted) {
      case Unwanted.WholePlan _, Unwanted.Document _ -> text;
      case Unwanted.TextsOf _ -> {
        boolean unwantedHere = tells && !text.isEmpty() && belonging.contains(of);
        places += unwantedHere ? 1 : 0;
        if (unwantedHere) {
          erased.add(text);
        }
        yield unwantedHere ? mark : text;
      }
      case Unwanted.Words(String words) -> without(words, text);
    };
  }

  private String without(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      places++;
    }
    return text.replace(words, mark);
  }
}
