@NullMarked
package org.taizhang.app.scene.gantt;

import org.jspecify.annotations.NullMarked;
