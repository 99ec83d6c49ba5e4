package org.taizhang.seeds;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.model.quantity.Quantity;

/**
 * A number that the document promises.
 *
 * @param item position of the item, from 1; null for preamble, goals and closing
 * @param field content, the year of a year column, or outside
 * @param year the year it holds for; null for the whole plan
 * @param text verbatim span
 */
public record DraftQuantity(
    @Nullable Integer item,
    String field,
    @Nullable Integer year,
    String text,
    Quantity quantity,
    Place at) {}
