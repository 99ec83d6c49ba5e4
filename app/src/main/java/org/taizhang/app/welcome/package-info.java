@NullMarked
package org.taizhang.app.welcome;

import org.jspecify.annotations.NullMarked;
