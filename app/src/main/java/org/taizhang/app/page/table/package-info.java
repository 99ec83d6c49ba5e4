/**
 * Tables as data, and their division among pages: columns as wide as their content asks for, cells
 * that span rows, rows that break without slivers. Paper and worksheets show the same table.
 */
@NullMarked
package org.taizhang.app.page.table;

import org.jspecify.annotations.NullMarked;
