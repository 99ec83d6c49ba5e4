/**
 * What the matrix looks like, as data: the table of a selection, where its cells stand, and the
 * shapes to draw. Screen and paper draw the same shapes; nothing here knows either.
 */
@NullMarked
package org.taizhang.app.scene;

import org.jspecify.annotations.NullMarked;
