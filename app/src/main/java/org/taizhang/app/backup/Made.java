package org.taizhang.app.backup;

/**
 * What came of making a copy, in one sentence.
 *
 * @param good whether there is one
 */
public record Made(boolean good, String sentence) {}
