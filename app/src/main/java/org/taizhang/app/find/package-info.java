/** Finds everything that a ledger holds by a few typed characters; knows no screen. */
@org.jspecify.annotations.NullMarked
package org.taizhang.app.find;
