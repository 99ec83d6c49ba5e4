/**
 * The truth on disk: the journal of edits, the snapshots beside it, and how both are written down.
 */
@NullMarked
package org.taizhang.persistence.journal;

import org.jspecify.annotations.NullMarked;
