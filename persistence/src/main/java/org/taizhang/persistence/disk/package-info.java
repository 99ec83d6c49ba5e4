/** The disk as the store sees it, and who may write to it. */
@NullMarked
package org.taizhang.persistence.disk;

import org.jspecify.annotations.NullMarked;
