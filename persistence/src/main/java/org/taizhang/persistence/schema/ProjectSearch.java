package org.taizhang.persistence.schema;

import static org.taizhang.persistence.tables.Tables.PLAN;
import static org.taizhang.persistence.tables.Tables.PROJECT;

import java.util.List;
import org.jooq.DSLContext;
import org.taizhang.model.ProjectId;
import org.taizhang.model.text.Folding;
import org.taizhang.persistence.LedgerQueries;

/** Search by name and content over all plans. */
record ProjectSearch(DSLContext sql) implements LedgerQueries {

  @Override
  public List<ProjectId> findProjects(String text) {
    String wanted = Folding.key(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return sql.select(PROJECT.ID)
        .from(PROJECT)
        .join(PLAN)
        .on(PLAN.ID.eq(PROJECT.PLAN_ID))
        .where(PROJECT.SEARCH_KEY.contains(wanted))
        .orderBy(PLAN.FIRST_YEAR, PLAN.LAST_YEAR, PLAN.CODE, PROJECT.NUMBER, PROJECT.ID)
        .fetch(row -> new ProjectId(row.value1()));
  }
}
