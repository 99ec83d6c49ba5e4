/** Files made to break a reader, and files broken at random. */
@org.jspecify.annotations.NullMarked
package org.taizhang.seeds.hostile;
