@NullMarked
package org.taizhang.app.gantt;

import org.jspecify.annotations.NullMarked;
