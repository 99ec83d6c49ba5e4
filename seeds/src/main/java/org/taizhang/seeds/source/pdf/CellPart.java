package org.taizhang.seeds.source.pdf;

import java.util.List;

/**
 * What of a cell stands on one page.
 *
 * @param page from 1
 * @param lines from top to bottom
 * @param room that a line has, points
 */
record CellPart(int page, List<PrintedLine> lines, double room) {}
