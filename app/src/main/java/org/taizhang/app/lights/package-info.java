/** The rules by which lights are given, and lights that somebody gives by hand. */
@NullMarked
package org.taizhang.app.lights;

import org.jspecify.annotations.NullMarked;
