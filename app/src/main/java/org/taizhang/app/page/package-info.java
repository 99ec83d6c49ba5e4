/**
 * What a briefing says, page by page, as data: computed and paginated before anything is drawn.
 * Screen preview and press show the same pages; nothing here knows either.
 */
@NullMarked
package org.taizhang.app.page;

import org.jspecify.annotations.NullMarked;
