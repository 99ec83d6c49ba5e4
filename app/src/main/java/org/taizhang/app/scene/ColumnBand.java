package org.taizhang.app.scene;

/** Columns {@code first} to {@code last} belong to the departments of one issuer. */
public record ColumnBand(String title, int first, int last) {}
