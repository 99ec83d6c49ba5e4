package org.taizhang.app.scene;

/** How a line is drawn: its width in scene units, and its colour. */
public record Stroke(double width, Ink ink) {}
