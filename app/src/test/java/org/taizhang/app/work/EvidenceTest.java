package org.taizhang.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.LedgerBuilder;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceLink;
import org.taizhang.model.TargetState;
import org.taizhang.model.work.Filing;

class EvidenceTest {
  private final WorkFixture fixture = new WorkFixture();
  @TempDir private Path folder;

  @Test
  void filesBecomeEvidenceOnce() throws IOException {
    take(file("a.txt", "验收合格"), file("b.txt", "验收合格"));
    assertThat(fixture.ledger().evidence()).extracting(Evidence::fileName).containsExactly("a.txt");
    assertThat(fixture.said()).isEqualTo("已添加 2 份佐证材料（其中 1 份台账里已有），可撤销。");
    take(folder.resolve("a.txt"));
    assertThat(fixture.said()).isEqualTo("所选文件已经是这个目标的佐证材料。");
    fixture.undo();
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void whatMustNotBeKeptIsRefusedAndTheRestIsTaken() throws IOException {
    take(file("密.txt", "机密★1年\n关于某事的通知"), folder, folder.resolve("无.txt"));
    assertThat(fixture.said()).contains("密.txt").contains("密级").contains("文件夹").contains("读不出来");
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
    take(file("密.txt", "机密★1年\n关于某事的通知"), file("好.txt", "验收合格"));
    assertThat(fixture.ledger().evidence()).extracting(Evidence::fileName).containsExactly("好.txt");
  }

  @Test
  void pagesAndPlaceAreWrittenDown() {
    fixture.addEvidence("验收单.txt");
    var form = new EvidenceForm(fixture.tools(), link());
    assertThat(form.isChanged()).isFalse();
    assertThat(form.save()).isTrue();
    form.pagesProperty().set(" 3-5 ");
    form.boxProperty().set("7");
    form.originalProperty().set(true);
    form.internalProperty().set(true);
    assertThat(form.isChanged()).isTrue();
    assertThat(form.save()).isTrue();
    assertThat(link().pages()).isEqualTo("3-5");
    assertThat(link().filing()).isEqualTo(new Filing("7", "", "", true));
    assertThat(fixture.ledger().evidence().getFirst().internal()).isTrue();
    fixture.undo();
    assertThat(link().pages()).isEmpty();
  }

  @Test
  void oneFileSupportsManyTargetsAndGoesWithTheLast() {
    fixture.addEvidence("验收单.txt");
    var workspace = fixture.tools().workspace();
    var both = List.of(fixture.id(), fixture.other());
    var share = EvidenceLinks.share(fixture.ledger(), link(), both, UUID::randomUUID);
    assertThat(share.edits()).hasSize(1);
    workspace.submit(share);
    assertThat(EvidenceLine.of(fixture.tools(), fixture.id()).getFirst().elsewhere()).isEqualTo(1);
    workspace.submit(EvidenceLinks.remove(fixture.ledger(), link()));
    assertThat(fixture.ledger().evidence()).hasSize(1);
    var last = fixture.ledger().links(fixture.other()).getFirst();
    workspace.submit(EvidenceLinks.remove(fixture.ledger(), last));
    assertThat(fixture.ledger()).isEqualTo(LedgerBuilder.small());
  }

  @Test
  void aClosedTargetKeepsItsLastEvidence() {
    fixture.addEvidence("验收单.txt");
    fixture.move(TargetState.CLAIMED);
    fixture.move(TargetState.COMPLETED);
    assertThat(EvidenceLinks.isNeeded(fixture.ledger(), link())).isFalse();
    fixture.move(TargetState.CLOSED);
    assertThat(EvidenceLinks.isNeeded(fixture.ledger(), link())).isTrue();
    fixture.addEvidence("照片.txt");
    assertThat(EvidenceLinks.isNeeded(fixture.ledger(), link())).isFalse();
  }

  private void take(Path... files) {
    new EvidenceIntake(fixture.tools()).take(List.of(files), List.of(fixture.id()));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private EvidenceLink link() {
    return fixture.ledger().links(fixture.id()).getFirst();
  }
}
