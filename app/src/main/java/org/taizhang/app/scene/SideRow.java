package org.taizhang.app.scene;

import java.util.List;

/** What stands left of the matrix in one row, placed with the top of the row at y = 0. */
public record SideRow(double height, List<Shape> shapes) {}
