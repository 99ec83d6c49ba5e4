package org.taizhang.app.page;

import java.time.LocalDate;

/**
 * How a briefing is put on paper.
 *
 * @param asOf the day whose ledger is printed (截至日期)
 */
public record PaperOptions(PaperSize size, LocalDate asOf) {}
