/** Bundled faces and the one port through which screen, paper and layout measure text. */
@NullMarked
package org.taizhang.app.type;

import org.jspecify.annotations.NullMarked;
