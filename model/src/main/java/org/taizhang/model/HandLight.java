package org.taizhang.model;

import java.time.LocalDate;
import org.taizhang.model.pace.LightOverride;

/**
 * A light that somebody set by hand, whatever the rules say; it stands from its day until a later
 * one of the same target, or until it is taken out.
 */
public record HandLight(
    HandLightId id, TargetId target, LocalDate on, String who, LightOverride light)
    implements WorkEntry {}
