package org.taizhang.app.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.edit.Changes;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.WorkFields;
import org.taizhang.model.work.Filing;

/** Where in a file and in the archive to look, being written. */
final class EvidenceForm {
  private final WorkTools tools;
  private final EvidenceLink link;
  private final Evidence evidence;
  private final StringProperty pages;
  private final StringProperty box;
  private final StringProperty volume;
  private final StringProperty item;
  private final StringProperty note;
  private final BooleanProperty original;
  private final BooleanProperty internal;
  private final List<Object> before;

  EvidenceForm(WorkTools tools, EvidenceLink link) {
    this.tools = tools;
    this.link = link;
    this.evidence = tools.ledger().evidence(link.evidence());
    pages = new SimpleStringProperty(link.pages());
    box = new SimpleStringProperty(link.filing().box());
    volume = new SimpleStringProperty(link.filing().volume());
    item = new SimpleStringProperty(link.filing().item());
    original = new SimpleBooleanProperty(link.filing().original());
    note = new SimpleStringProperty(evidence.note());
    internal = new SimpleBooleanProperty(evidence.internal());
    before = typed();
  }

  String fileName() {
    return evidence.fileName();
  }

  StringProperty pagesProperty() {
    return pages;
  }

  StringProperty boxProperty() {
    return box;
  }

  StringProperty volumeProperty() {
    return volume;
  }

  StringProperty itemProperty() {
    return item;
  }

  StringProperty noteProperty() {
    return note;
  }

  BooleanProperty originalProperty() {
    return original;
  }

  /** 内部, of the file and so for all targets that it supports. */
  BooleanProperty internalProperty() {
    return internal;
  }

  boolean isChanged() {
    return !typed().equals(before);
  }

  /** False when it is refused. */
  boolean save() {
    var filing =
        new Filing(box.get().strip(), volume.get().strip(), item.get().strip(), original.get());
    List<Edit> edits = new ArrayList<>();
    edits.addAll(Changes.of(link, WorkFields.LINK_PAGES, pages.get().strip()));
    edits.addAll(Changes.of(link, WorkFields.LINK_FILING, filing));
    edits.addAll(Changes.of(evidence, WorkFields.EVIDENCE_INTERNAL, internal.get()));
    edits.addAll(Changes.of(evidence, WorkFields.EVIDENCE_NOTE, note.get().strip()));
    return edits.isEmpty() || tools.workspace().submit(new Edit.Together(Occasion.EVIDENCE, edits));
  }

  private List<Object> typed() {
    return Stream.<ObservableValue<?>>of(pages, box, volume, item, note, original, internal)
        .<Object>map(one -> String.valueOf(one.getValue()))
        .toList();
  }
}
