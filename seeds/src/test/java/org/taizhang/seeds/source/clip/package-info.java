/** What programs put on the clipboard; all invented. */
package org.taizhang.seeds.source.clip;
