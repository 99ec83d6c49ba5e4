@NullMarked
package org.taizhang.app.scene;

import org.jspecify.annotations.NullMarked;
