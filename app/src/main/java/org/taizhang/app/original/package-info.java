/** 查看原文: the kept document of a plan, at the place where a thing of the ledger was issued. */
@NullMarked
package org.taizhang.app.original;

import org.jspecify.annotations.NullMarked;
