package org.taizhang.model.align;

import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.YearSpan;

/**
 * Two plans promise different figures of the same thing for the same years.
 *
 * @param one of the plan that comes
 * @param other of a plan that is there, or that comes too
 */
public record FigureConflict(PlannedQuantity one, PlannedQuantity other, YearSpan years) {}
