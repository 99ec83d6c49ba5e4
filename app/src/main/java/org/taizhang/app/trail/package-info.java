/** The history of a ledger as rows that are read, narrowed down and written out. */
@NullMarked
package org.taizhang.app.trail;

import org.jspecify.annotations.NullMarked;
