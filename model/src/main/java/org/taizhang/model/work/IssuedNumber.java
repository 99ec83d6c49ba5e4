package org.taizhang.model.work;

/**
 * A number that was given out.
 *
 * @param number from 1
 */
public record IssuedNumber(NumberSeries series, int number) {}
