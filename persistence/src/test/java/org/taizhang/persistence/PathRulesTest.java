package org.taizhang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.persistence.StoreException.Reason;

class PathRulesTest {
  private static final PathRules WINDOWS = new PathRules(true);
  private static final PathRules OTHERS = new PathRules(false);

  @ParameterizedTest
  @ValueSource(
      strings = {"CON", "nul", "Aux", "PRN.台账", "COM1", "lpt9.txt", "LPT¹", "台账.", "台账 ", "CONIN$"})
  void windowsKeepsSomeNamesForItself(String name) {
    assertThat(WINDOWS.against("C:\\" + name + "\\x", List.of(name, "x")))
        .isEqualTo(new Reason.ReservedName(name));
    assertThat(OTHERS.against("/" + name + "/x", List.of(name, "x"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRACT", "com10", "auxiliary", "台账.2026", "NULL", ".taizhang", "COM"})
  void namesThatOnlyLookLikeThemAreGood(String name) {
    assertThat(WINDOWS.against("C:\\" + name, List.of(name))).isNull();
  }

  @Test
  void aSemicolonWouldCommandTheDatabase() {
    for (PathRules rules : List.of(WINDOWS, OTHERS)) {
      assertThat(rules.against("/a;INIT=x", List.of("a;INIT=x")))
          .isEqualTo(new Reason.ForbiddenCharacter(';'));
    }
  }

  @Test
  void aNameTakesBytesOnPosixAndCharactersOnWindows() {
    String name = "账".repeat(86);
    assertThat(OTHERS.against("/" + name, List.of(name))).isEqualTo(new Reason.TooLong());
    assertThat(OTHERS.against("/x", List.of("账".repeat(85)))).isNull();
    assertThat(WINDOWS.against("C:\\" + name, List.of(name))).isNull();
  }

  @Test
  void aPathLeavesRoomForWhatIsInTheFolder() {
    List<String> names = Collections.nCopies(333, "elevenchars");
    String path = "/" + String.join("/", names);
    assertThat(path).hasSize(3996);
    assertThat(OTHERS.against(path, names)).isEqualTo(new Reason.TooLong());
    assertThat(OTHERS.against(path.substring(12), names.subList(1, 333))).isNull();
  }
}
