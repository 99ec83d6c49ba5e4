package org.taizhang.app.scene.gantt;

/** How the targets of a project stand among each other. */
public enum Arrangement {
  /** Side by side where their years allow it: as low as possible. */
  TOGETHER,
  /** Each in a row of its own. */
  APART
}
