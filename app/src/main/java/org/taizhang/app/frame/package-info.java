/** The window around the rooms: navigation, choices, search, what is saved, what is under way. */
@NullMarked
package org.taizhang.app.frame;

import org.jspecify.annotations.NullMarked;
