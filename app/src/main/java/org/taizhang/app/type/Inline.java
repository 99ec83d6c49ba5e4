package org.taizhang.app.type;

/** A stretch of a paragraph in one face. */
public record Inline(Face face, String text) {}
