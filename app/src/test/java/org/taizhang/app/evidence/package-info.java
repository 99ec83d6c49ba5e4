@NullMarked
package org.taizhang.app.evidence;

import org.jspecify.annotations.NullMarked;
