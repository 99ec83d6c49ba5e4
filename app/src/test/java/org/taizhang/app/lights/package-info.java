@NullMarked
package org.taizhang.app.lights;

import org.jspecify.annotations.NullMarked;
