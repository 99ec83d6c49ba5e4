package org.taizhang.seeds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.model.Schedule;

/**
 * What the document says an item must reach in one year: the cell of a year column, or a sentence
 * that names the year.
 *
 * @param due last day, where the text gives one for all of it
 * @param schedule the words that give it, or that say how often it comes again
 */
public record DraftTarget(
    int year, String text, @Nullable LocalDate due, @Nullable Schedule schedule, Place at) {}
