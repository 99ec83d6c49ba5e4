/**
 * A plan as plain text (台账文本): everything a ledger holds of it, in lines that a person can read and
 * edit, written and read back without loss. The format is described in {@code plans/README.md}
 * beside the demonstration plans.
 */
@NullMarked
package org.taizhang.seeds.text;

import org.jspecify.annotations.NullMarked;
