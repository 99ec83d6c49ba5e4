/**
 * What is recorded while targets are worked on: values of reports, moves and evidence, and their
 * rules.
 */
@NullMarked
package org.taizhang.model.work;

import org.jspecify.annotations.NullMarked;
