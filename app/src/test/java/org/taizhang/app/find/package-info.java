@NullMarked
package org.taizhang.app.find;

import org.jspecify.annotations.NullMarked;
