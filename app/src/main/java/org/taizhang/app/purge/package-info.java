/** 清除内容: what is to leave the ledger and all that is kept of it, looked at before it is done. */
@NullMarked
package org.taizhang.app.purge;

import org.jspecify.annotations.NullMarked;
