/**
 * A whole ledger in one file: how its parts are packed, and how much of a foreign file is believed.
 */
@NullMarked
package org.taizhang.persistence.backup;

import org.jspecify.annotations.NullMarked;
