@NullMarked
package org.taizhang.app.matrix;

import org.jspecify.annotations.NullMarked;
