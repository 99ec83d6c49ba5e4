/** Tests of forms, out and back. */
package org.taizhang.app.exchange;
