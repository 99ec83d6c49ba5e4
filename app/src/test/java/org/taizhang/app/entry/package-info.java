@NullMarked
package org.taizhang.app.entry;

import org.jspecify.annotations.NullMarked;
