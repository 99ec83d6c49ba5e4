package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.scene.Shape;

/** Shapes placed on the page, and the height they take from where they begin. */
record Block(double height, List<Shape> shapes) {}
