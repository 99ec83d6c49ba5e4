@NullMarked
package org.taizhang.app.review;

import org.jspecify.annotations.NullMarked;
