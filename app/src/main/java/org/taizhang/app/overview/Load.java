package org.taizhang.app.overview;

import org.taizhang.model.EntityId;

/**
 * How much hangs on something: projects of a plan or a section, or projects of a department.
 *
 * @param part of {@code count}: of a plan or section the projects that name nobody, of a department
 *     those it leads
 */
public record Load(EntityId id, String name, int count, int part) {}
