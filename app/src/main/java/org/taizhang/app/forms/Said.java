package org.taizhang.app.forms;

/**
 * What came of something that was done, in one sentence.
 *
 * @param good whether it was done as wanted
 */
record Said(boolean good, String sentence) {}
