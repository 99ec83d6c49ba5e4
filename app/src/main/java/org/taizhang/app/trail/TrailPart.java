package org.taizhang.app.trail;

import org.taizhang.model.trail.Deed;
import org.taizhang.model.trail.TrailKind;

/**
 * One single change of an edit in words.
 *
 * @param item what it is about: 3. 学校建设
 * @param field which of its fields, or which of the things below it
 * @param before the old words; empty for none
 * @param after the new words; empty for none
 */
public record TrailPart(
    Deed deed, TrailKind kind, String item, String field, String before, String after) {}
