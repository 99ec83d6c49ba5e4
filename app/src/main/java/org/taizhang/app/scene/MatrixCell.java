package org.taizhang.app.scene;

/** A place in the matrix: row of the table, column of the scene (totals come after departments). */
public record MatrixCell(int row, int column) {}
