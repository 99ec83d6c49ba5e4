package org.taizhang.app.scene;

import org.taizhang.app.type.Face;

/** How text is set: face, size in scene units, colour. */
public record TextStyle(Face face, double size, Ink ink) {}
