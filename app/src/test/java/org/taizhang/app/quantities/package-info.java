@NullMarked
package org.taizhang.app.quantities;

import org.jspecify.annotations.NullMarked;
