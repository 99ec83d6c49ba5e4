package org.taizhang.seeds.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document that can hold quantities.
 *
 * @param item position of the item, from 1; null outside items
 * @param field content, the year of a year column, or outside
 * @param year the year that all of it holds for, or null
 */
public record TextField(
    @Nullable Integer item, String field, @Nullable Integer year, Passage passage) {}
