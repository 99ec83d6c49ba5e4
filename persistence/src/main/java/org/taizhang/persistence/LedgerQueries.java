package org.taizhang.persistence;

import java.util.List;
import org.taizhang.model.ProjectId;

/**
 * Questions over all plans at once. They may wait for a database: ask them off the thread that
 * paints.
 */
public interface LedgerQueries {

  /**
   * The projects of all plans whose name or content holds the text, compared by {@link
   * org.taizhang.model.text.Folding#key}, so that 联络 finds 聯絡; by years and code of the plan, then
   * by number. A blank text finds nothing.
   */
  List<ProjectId> findProjects(String text);
}
