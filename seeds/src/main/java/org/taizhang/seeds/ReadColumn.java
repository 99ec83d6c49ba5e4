package org.taizhang.seeds;

/**
 * A column of a table as it was read.
 *
 * @param index from 0
 * @param head as issued, the heads above it included
 * @param use what it was read as
 */
public record ReadColumn(int index, String head, ColumnUse use) {}
