package org.taizhang.app.entry;

/** A cell of the grid. */
record EntrySpot(EntryRow row, EntryField field) {}
