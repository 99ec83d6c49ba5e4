/** Plans made up at random, written down in the ways of offices, and read back. */
@org.jspecify.annotations.NullMarked
package org.taizhang.seeds.generated;
