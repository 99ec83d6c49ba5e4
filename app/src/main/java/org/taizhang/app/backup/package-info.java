/** Copies and backups of the ledger: what there is, what they hold, how they are made. */
@NullMarked
package org.taizhang.app.backup;

import org.jspecify.annotations.NullMarked;
