@NullMarked
package org.taizhang.app.preview;

import org.jspecify.annotations.NullMarked;
