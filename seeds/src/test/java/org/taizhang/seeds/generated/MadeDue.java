package org.taizhang.seeds.generated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an item is to be done.
 *
 * @param day the last one; null where the words name none
 */
record MadeDue(String words, @Nullable LocalDate day) {}
