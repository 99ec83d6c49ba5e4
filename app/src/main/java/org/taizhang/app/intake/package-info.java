@NullMarked
package org.taizhang.app.intake;

import org.jspecify.annotations.NullMarked;
