@NullMarked
package org.taizhang.app.briefing;

import org.jspecify.annotations.NullMarked;
