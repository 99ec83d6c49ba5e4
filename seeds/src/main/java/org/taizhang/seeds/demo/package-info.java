/**
 * The demonstration ledger (演示台账): a real plan's names, departments, years and figures under texts
 * written anew, in a text format that a person can read and edit.
 */
@NullMarked
package org.taizhang.seeds.demo;

import org.jspecify.annotations.NullMarked;
