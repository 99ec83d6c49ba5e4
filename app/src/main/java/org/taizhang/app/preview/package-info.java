/** Kept files as pictures of their pages, beside whatever names them. */
@NullMarked
package org.taizhang.app.preview;

import org.jspecify.annotations.NullMarked;
