/** What was done to a ledger and to which of its things, told from its edits. */
@NullMarked
package org.taizhang.model.trail;

import org.jspecify.annotations.NullMarked;
