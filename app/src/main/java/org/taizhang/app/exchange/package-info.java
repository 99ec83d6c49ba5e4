/**
 * Forms that departments fill in, out and back: what they ask, what came back, and what of it the
 * ledger takes.
 */
@NullMarked
package org.taizhang.app.exchange;

import org.jspecify.annotations.NullMarked;
