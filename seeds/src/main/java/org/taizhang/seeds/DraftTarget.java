package org.taizhang.seeds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;

/**
 * What the document says an item must reach in one year: the cell of a year column, or a sentence
 * that names the year.
 *
 * @param due last day, where the text gives one for all of it
 */
public record DraftTarget(int year, String text, @Nullable LocalDate due, Place at) {}
