package org.taizhang.app.intake;

import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.source.ClipForm;
import org.taizhang.seeds.source.Clipping;

/** The very bytes that were read, to be kept with the ledger. */
final class Content {
  private final String name;
  private final byte[] bytes;
  private final @Nullable ClipForm form;

  private Content(String name, byte[] bytes, @Nullable ClipForm form) {
    this.name = name;
    this.bytes = bytes;
    this.form = form;
  }

  Content(String name, byte[] bytes) {
    this(name, bytes, null);
  }

  /** What was on the clipboard as a file, in the form that was read. Opens it. */
  static Content of(String name, Clipping clipping) {
    var form = ClipForm.of(clipping);
    return new Content(name + form.ending(), form.content(clipping), form);
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** As what it was on the clipboard; null for a file. */
  @Nullable ClipForm form() {
    return form;
  }
}
