/** Content on its way out of a ledger and its history. */
@NullMarked
package org.taizhang.model.purge;

import org.jspecify.annotations.NullMarked;
