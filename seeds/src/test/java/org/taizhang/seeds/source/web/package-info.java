/** Web pages as sites, word processors and browsers write them; all invented. */
package org.taizhang.seeds.source.web;
