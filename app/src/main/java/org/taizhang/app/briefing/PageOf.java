package org.taizhang.app.briefing;

/** One page of a preview, counted from 0. */
record PageOf(Preview preview, int page) {}
