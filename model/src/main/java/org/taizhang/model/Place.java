package org.taizhang.model;

/** Where something stands in the document it was read from: line from 1, column from 0. */
public record Place(int line, int column) {}
