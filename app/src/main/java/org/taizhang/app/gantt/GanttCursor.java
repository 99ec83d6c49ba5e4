package org.taizhang.app.gantt;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.ProjectId;
import org.taizhang.model.TargetId;

/**
 * What the keys act on.
 *
 * @param target null in a project that has none
 */
public record GanttCursor(ProjectId project, @Nullable TargetId target) {}
