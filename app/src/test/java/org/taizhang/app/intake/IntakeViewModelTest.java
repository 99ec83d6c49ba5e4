package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.intake.IntakeDesk.PROSE;
import static org.taizhang.app.intake.IntakeDesk.TABLE;
import static org.taizhang.app.intake.IntakeDesk.items;
import static org.taizhang.app.intake.IntakeDesk.plain;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.source.ClipForm;
import org.taizhang.seeds.source.Clipping;

class IntakeViewModelTest {
  private final IntakeDesk desk = new IntakeDesk();
  private final IntakeDesk.Taking target = desk.target;
  private final IntakeViewModel model = desk.model;
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Test
  void nothingCanBeCheckedBeforeSomethingWasRead() {
    assertThat(model.obstacleProperty().get()).isNotEmpty();
    model.paste(plain(PROSE));
    assertThat(model.obstacleProperty().get()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadSaysWhyAndStaysOut(@TempDir Path folder) throws IOException {
    var empty = Files.createFile(folder.resolve("空.txt"));
    var large = folder.resolve("大.txt");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(1L << 32);
    }
    model.add(List.of(empty, large, folder.resolve("没有.docx")));
    assertThat(model.files())
        .extracting(file -> file.stateProperty().get())
        .allSatisfy(state -> assertThat(state).isInstanceOf(FileState.Refused.class));
    assertThat(((FileState.Refused) model.files().get(1).stateProperty().get()).reason())
        .contains("大.txt", "50 MB");
    assertThat(model.readable()).isEmpty();
  }

  @Test
  void aFileIsListedOnce(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("要点.txt"), PROSE);
    model.add(List.of(file));
    model.add(List.of(file));
    assertThat(model.files()).hasSize(1);
  }

  @Test
  void pastesAreNumberedAndTheSameOneIsNotTakenTwice() {
    model.paste(plain(PROSE));
    model.paste(plain(TABLE));
    assertThat(model.files()).extracting(IntakeFile::name).containsExactly("剪贴板内容", "剪贴板内容2");
    assertThat(model.noteProperty().get()).isEmpty();
    model.paste(plain(PROSE));
    assertThat(model.files()).hasSize(2);
    assertThat(model.currentProperty().get()).isEqualTo(model.files().getFirst());
    assertThat(model.noteProperty().get()).contains("剪贴板内容”相同");
  }

  @Test
  void plainTextIsTriedWhereTheHtmlIsNoPlan() {
    model.paste(new Clipping(TABLE, null, TABLE));
    var file = model.files().getFirst();
    assertThat(items(file)).hasSize(4);
    assertThat(((FileState.Read) file.stateProperty().get()).content().form())
        .isEqualTo(ClipForm.PLAIN);
    model.paste(new Clipping("<p>机密★三年</p><p>某计划</p>", null, TABLE + "\n"));
    assertThat(((FileState.Refused) model.files().getLast().stateProperty().get()).reason())
        .contains("密级");
  }

  @Test
  void readingCanBeGivenUp() {
    var slow = desk.model(new Background(waiting::add, Runnable::run));
    slow.paste(plain(PROSE));
    var file = slow.files().getFirst();
    file.giveUp();
    waiting.forEach(Runnable::run);
    assertThat(file.stateProperty().get()).isInstanceOf(FileState.GivenUp.class);
    assertThat(file.draftProperty().get()).isNull();
  }

  @Test
  void ofTwoReadingsTheLastCounts() {
    var slow = desk.model(new Background(waiting::add, Runnable::run));
    slow.paste(plain(TABLE));
    waiting.remove().run();
    var file = slow.files().getFirst();
    file.useColumn(4, new ColumnUse(ColumnUse.Kind.SUPPORTING, 0));
    file.useColumn(4, new ColumnUse(ColumnUse.Kind.IGNORED, 0));
    var last = waiting.removeLast();
    last.run();
    waiting.forEach(Runnable::run);
    assertThat(items(file)).allMatch(item -> item.supporting().isEmpty());
    assertThat(items(file)).allMatch(item -> item.responsible().isEmpty());
  }

  @Test
  void aTextIsReadInAnotherEncoding(@TempDir Path folder) throws IOException {
    var gb = Charset.forName("GB18030");
    var path = Files.write(folder.resolve("要点.txt"), PROSE.getBytes(gb));
    model.add(List.of(path));
    var file = model.files().getFirst();
    assertThat(file.charset()).isEqualTo(gb);
    file.readIn(Charset.forName("Big5"));
    assertThat(titleOrReason(file)).doesNotContain("示范区教育局");
    file.readIn(null);
    assertThat(titleOrReason(file)).contains("示范区教育局");
  }

  private static String titleOrReason(IntakeFile file) {
    return switch (file.stateProperty().get()) {
      case FileState.Read read -> read.reading().draft().title();
      case FileState.Refused refused -> refused.reason();
      case FileState.UnderWay _, FileState.GivenUp _ -> "";
    };
  }

  @Test
  void oneEditTakesAllDocumentsIn() {
    model.paste(plain(PROSE));
    model.paste(plain(TABLE));
    model.go(Step.TAKE);
    assertThat(model.obstacleProperty().get()).isEmpty();
    model.take();
    assertThat(target.edits).hasSize(1);
    assertThat(target.ledger.plans()).hasSize(2);
    assertThat(target.ledger.projects(target.plans.getLast())).hasSize(4);
  }

  @Test
  void aDocumentIsTakenInOnceAndUnderACodeOfItsOwn() {
    model.paste(plain(PROSE));
    model.go(Step.TAKE);
    model.take();
    model.paste(plain(PROSE + "\n"));
    model.go(Step.TAKE);
    assertThat(model.obstacleProperty().get()).contains("不能重复导入");
    var file = model.files().getLast();
    file.type(Slot.of(Slot.Field.TITLE), "示范区教育局2024年补充要点");
    model.remove(model.files().getFirst());
    model.decide(file, new Decision.NewPlan(target.takenCodes().iterator().next()));
    assertThat(model.obstacleProperty().get()).isNotEmpty();
    model.decide(file, new Decision.NewPlan(""));
    assertThat(model.obstacleProperty().get()).isEqualTo("请填写代号");
    model.decide(file, new Decision.NewPlan("bc"));
    assertThat(model.obstacleProperty().get()).isEmpty();
    model.decide(file, new Decision.StaysOut());
    assertThat(model.obstacleProperty().get()).isNotEmpty();
  }
}
