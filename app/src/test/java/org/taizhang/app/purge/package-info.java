@NullMarked
package org.taizhang.app.purge;

import org.jspecify.annotations.NullMarked;
