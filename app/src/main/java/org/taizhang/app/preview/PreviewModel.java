package org.taizhang.app.preview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Latest;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.Words;
import org.taizhang.model.KeptFile;
import org.taizhang.seeds.source.Refusal;

/** Which page of which kept file is shown. Files are read and drawn away from the window. */
public final class PreviewModel {
  private static final int USUAL_PIXELS = 1200;

  private final Words words;
  private final Messages messages;
  private final KeptDocuments kept;
  private final Latest reading;
  private final Latest drawing;
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(new Preview.Nothing());
  private @Nullable KeptFile file;
  private @Nullable FilePages pages;
  private int page;
  private int pixels = USUAL_PIXELS;

  public PreviewModel(Words words, Background background, KeptDocuments kept) {
    this.words = words;
    this.messages = words.messages();
    this.kept = kept;
    this.reading = new Latest(background);
    this.drawing = new Latest(background);
  }

  public ReadOnlyObjectProperty<Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  Messages messages() {
    return messages;
  }

  /**
   * Shows a page of a file; the last one when it has fewer.
   *
   * @param wanted null for none
   * @param at from 0
   */
  public void show(@Nullable KeptFile wanted, int at) {
    page = at;
    if (wanted != null && file != null && wanted.sha256().equals(file.sha256())) {
      file = wanted;
      draw();
      return;
    }
    file = wanted;
    pages = null;
    drawing.cancel();
    reading.cancel();
    if (wanted == null) {
      preview.set(new Preview.Nothing());
      return;
    }
    preview.set(new Preview.Reading());
    if (wanted.size() > FilePages.LARGEST) {
      refuse(messages.text("preview.large", FilePages.LARGEST >> 20));
      return;
    }
    reading.run(messages.text("preview.reading"), () -> pages(wanted), this::opened, this::failed);
  }

  /** Null where the file is not kept whole. */
  private @Nullable FilePages pages(KeptFile wanted) {
    byte[] content = kept.read(wanted);
    return content == null ? null : FilePages.of(content);
  }

  private void opened(@Nullable FilePages opened) {
    pages = opened;
    if (opened == null) {
      refuse(messages.text("preview.lost"));
    } else {
      draw();
    }
  }

  /** Goes so many pages on, or back. */
  public void turn(int by) {
    if (pages != null) {
      int wanted = Math.clamp(page + (long) by, 0, pages.count() - 1);
      if (wanted != page) {
        page = wanted;
        draw();
      }
    }
  }

  /** As fine as this many pixels of width; draws again when that is more than before. */
  void drawFor(double width) {
    int wanted = (int) Math.ceil(width);
    if (wanted > pixels || wanted < pixels / 2) {
      pixels = wanted;
      draw();
    }
  }

  private void draw() {
    var from = pages;
    if (from != null) {
      page = Math.clamp(page, 0, from.count() - 1);
      int at = page;
      int wide = pixels;
      drawing.run(
          messages.text("preview.reading"),
          () -> new Preview.Page(from.image(at, wide), at, from.count()),
          preview::set,
          this::failed);
    }
  }

  private void failed(Exception failure) {
    if (failure instanceof Refusal refusal) {
      refuse(messages.text("preview.cannot", refusal.reason()));
    } else {
      refuse(words.failure(failure));
    }
  }

  private void refuse(String sentence) {
    preview.set(new Preview.Cannot(sentence));
  }
}
