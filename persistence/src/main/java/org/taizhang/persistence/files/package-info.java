/** Files kept beside the ledger under the hash of what they hold. */
@NullMarked
package org.taizhang.persistence.files;

import org.jspecify.annotations.NullMarked;
