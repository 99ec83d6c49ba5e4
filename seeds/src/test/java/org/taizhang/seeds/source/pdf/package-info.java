/** PDF files made in code and read back. */
package org.taizhang.seeds.source.pdf;
