package org.taizhang.app.scene.gantt;

import java.time.LocalDate;

/** A day with a line through the chart and a word in its head: today, or the day of a briefing. */
public record MarkedDay(LocalDate day, String word) {}
