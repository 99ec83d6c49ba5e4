/** Files that hold other files, looked into only as far as it takes to tell what they are. */
@NullMarked
package org.taizhang.seeds.source.container;

import org.jspecify.annotations.NullMarked;
