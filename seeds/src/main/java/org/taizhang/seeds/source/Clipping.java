package org.taizhang.seeds.source;

import org.jspecify.annotations.Nullable;

/**
 * What another program put on the clipboard, in up to three forms of the same; null for a form that
 * it did not offer.
 *
 * @param html as Word, WPS, Excel and browsers give it, with or without the header of Windows
 * @param rtf one character for each byte
 * @param plain text; rows of a table have tabs between their cells
 */
public record Clipping(@Nullable String html, @Nullable String rtf, @Nullable String plain) {}
