/** 备份与恢复: the copies of the ledger, and the way back to one of them. */
@NullMarked
package org.taizhang.app.copies;

import org.jspecify.annotations.NullMarked;
