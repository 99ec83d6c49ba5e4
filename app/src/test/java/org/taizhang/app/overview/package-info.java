@NullMarked
package org.taizhang.app.overview;

import org.jspecify.annotations.NullMarked;
