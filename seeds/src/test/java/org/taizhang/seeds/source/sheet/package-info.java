/** Workbooks as offices fill them in; all invented. */
package org.taizhang.seeds.source.sheet;
