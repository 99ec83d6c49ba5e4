package org.taizhang.app.overview;

import org.taizhang.model.EntityId;

/**
 * How much hangs on something: projects in a section, or projects of a department.
 *
 * @param part of {@code count} that is led
 */
public record Load(EntityId id, String name, int count, int part) {}
