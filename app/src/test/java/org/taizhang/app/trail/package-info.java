@NullMarked
package org.taizhang.app.trail;

import org.jspecify.annotations.NullMarked;
