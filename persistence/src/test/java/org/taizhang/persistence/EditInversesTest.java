package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;

/** Whatever was done and recorded is taken back by the inverses in turn, but for numbers issued. */
class EditInversesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSequenceIsTakenBackToWhereItBegan(long seed) {
    RandomEdits edits = RandomEdits.withFiles(seed);
    Ledger ledger = Ledger.empty();
    for (int i = 0; i < 120; i++) {
      ledger = accepted(ledger, edits.next(ledger));
    }
    Ledger first = ledger;
    Deque<Edit> done = new ArrayDeque<>();
    for (int i = 0; i < 400; i++) {
      Edit edit = edits.next(ledger);
      done.push(edit.inverse());
      ledger = accepted(ledger, edit);
    }
    assertThat(things(ledger)).isNotEqualTo(things(first));
    for (Edit inverse : done) {
      ledger = accepted(ledger, inverse);
    }
    assertThat(things(ledger)).isEqualTo(things(first));
    assertThat(roles(ledger)).isEqualTo(roles(first));
    assertThat(ledger.numbers().keySet())
        .as("a number stays spent")
        .containsAll(first.numbers().keySet());
  }

  private static Ledger accepted(Ledger ledger, Edit edit) {
    Outcome outcome = ledger.apply(edit);
    assertThat(outcome).as("%s", edit).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).ledger();
  }

  private static Set<Entity> things(Ledger ledger) {
    return ledger.entities().collect(Collectors.toSet());
  }

  private static Map<ProjectId, Map<DepartmentId, Set<Role>>> roles(Ledger ledger) {
    return ledger
        .entities()
        .filter(Project.class::isInstance)
        .map(one -> ((Project) one).id())
        .collect(Collectors.toMap(id -> id, ledger::roles));
  }
}
