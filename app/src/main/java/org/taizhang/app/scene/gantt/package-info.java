/**
 * What the yearly Gantt looks like, as data: the rows of a selection, the axis of years over them,
 * and the bars of their targets. Screen and paper draw the same shapes; nothing here knows either.
 */
@NullMarked
package org.taizhang.app.scene.gantt;

import org.jspecify.annotations.NullMarked;
