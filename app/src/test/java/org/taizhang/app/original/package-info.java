@NullMarked
package org.taizhang.app.original;

import org.jspecify.annotations.NullMarked;
