package org.taizhang.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.session.KeptDocuments;
import org.taizhang.app.session.Words;
import org.taizhang.model.Evidence;
import org.taizhang.model.EvidenceId;
import org.taizhang.persistence.Author;
import org.taizhang.persistence.LedgerFolder;
import org.taizhang.persistence.Opening;
import org.taizhang.seeds.demo.Demonstration;

class PreviewModelTest {
  @TempDir private Path folder;
  private Path ledger = Path.of("");
  private final Queue<Runnable> work = new ArrayDeque<>();

  @BeforeEach
  void name() {
    ledger = folder.resolve("台账");
  }

  @Test
  void pagesAreTurnedWithinTheFile() {
    var model = model(new Background(Runnable::run, Runnable::run));
    model.show(kept("通知.pdf", MadePages.pdf(3)), 1);
    assertThat(place(model)).isEqualTo("1/3");
    model.turn(1);
    model.turn(1);
    assertThat(place(model)).isEqualTo("2/3");
    model.turn(-9);
    assertThat(place(model)).isEqualTo("0/3");
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    var model = model(new Background(Runnable::run, Runnable::run));
    var file = kept("通知.pdf", MadePages.pdf(3));
    model.show(file, 40);
    assertThat(place(model)).isEqualTo("2/3");
    model.show(file, 0);
    assertThat(place(model)).isEqualTo("0/3");
    model.show(null, 0);
    assertThat(model.previewProperty().get()).isInstanceOf(Preview.Nothing.class);
  }

  @Test
  void whatCannotBeShownIsSaid() throws IOException {
    var model = model(new Background(Runnable::run, Runnable::run));
    model.show(kept("说明.docx", new byte[] {'P', 'K', 3, 4}), 0);
    assertThat(model.previewProperty().get())
        .isEqualTo(new Preview.Cannot("不能在这里显示：不是 PDF 或图片。请另存后查看。"));
    var lost = kept("照片.png", MadePages.picture("png", 20, 20));
    Files.write(ledger.resolve("files").resolve(lost.sha256()), new byte[] {1});
    model.show(lost, 0);
    assertThat(model.previewProperty().get())
        .isEqualTo(new Preview.Cannot("随台账保存的这份文件缺失或已被改动，不能显示。"));
    model.turn(1);
    assertThat(model.previewProperty().get()).isInstanceOf(Preview.Cannot.class);
  }

  /** Not even its bytes are read. */
  @Test
  void aFileThatIsTooLargeIsLeftAlone() {
    var model = model(new Background(work::add, Runnable::run));
    model.show(evidence("录像.mp4", "0".repeat(64), FilePages.LARGEST + 1), 0);
    assertThat(work).isEmpty();
    assertThat(model.previewProperty().get())
        .isEqualTo(new Preview.Cannot("文件超过 48 MB，不在这里显示，请另存后查看。"));
  }

  @Test
  void whoGoesOnToAnotherFileNeverSeesTheFormer() {
    var model = model(new Background(work::add, Runnable::run));
    model.show(kept("通知.pdf", MadePages.pdf(3)), 0);
    model.show(kept("照片.png", MadePages.picture("png", 20, 20)), 0);
    assertThat(model.previewProperty().get()).isInstanceOf(Preview.Reading.class);
    while (!work.isEmpty()) {
      work.remove().run();
      assertThat(place(model)).isNotEqualTo("0/3");
    }
    assertThat(place(model)).isEqualTo("0/1");
  }

  private PreviewModel model(Background background) {
    var words = new Words(Messages.chinese());
    return new PreviewModel(words, background, new KeptDocuments(ledger));
  }

  private static String place(PreviewModel model) {
    return model.previewProperty().get() instanceof Preview.Page page
        ? page.page() + "/" + page.count()
        : "";
  }

  /** Kept in a real ledger. */
  private Evidence kept(String name, byte[] content) {
    var opening = LedgerFolder.open(ledger, new Author("张三"), InstantSource.system());
    try (var store = ((Opening.Writable) opening).store()) {
      if (store.ledger().plans().isEmpty()) {
        store.submit(Demonstration.edit(), null);
      }
      return evidence(name, store.keep(content), content.length);
    }
  }

  private static Evidence evidence(String name, String hash, long size) {
    var id = new EvidenceId(UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8)));
    return new Evidence(id, name, hash, size, LocalDate.of(2024, 3, 5), false, "");
  }
}
