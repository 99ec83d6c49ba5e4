@NullMarked
package org.taizhang.app.page;

import org.jspecify.annotations.NullMarked;
