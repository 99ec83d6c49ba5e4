package org.taizhang.app.frame;

/**
 * Something that the window can do at this moment.
 *
 * @param name as the window calls it
 * @param keys that do the same; empty for none
 */
record Deed(String name, String keys, Runnable action) {}
