@NullMarked
package org.taizhang.app.session;

import org.jspecify.annotations.NullMarked;
