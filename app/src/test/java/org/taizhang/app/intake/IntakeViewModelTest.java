package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.ColumnUse;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.DraftQuantity;
import org.taizhang.seeds.source.Clipping;

class IntakeViewModelTest {
  private static final String PROSE =
      """
      示范区教育局2024年工作要点

      一、学校建设
      1.新建幼儿园。年内新建幼儿园3所。
      2.改造操场。完成操场改造，年底前交付使用。
      二、教师队伍
      3.培训骨干教师。全年培训骨干教师120人次。
      """;

  private static final String TABLE =
      """
      示范区三年行动计划（2022—2024年）
      序号\t项目名称\t主要内容\t牵头部门\t责任部门
      1\t新建幼儿园\t新建幼儿园3所\t教育局\t财政局、住建局
      2\t改造操场\t改造操场5片\t教育局\t文广旅局
      3\t培训教师\t培训教师120人次\t教育局\t人社局
      4\t智慧校园\t建成智慧校园6所\t教育局\t财政局
      """;

  private static final String YEARS =
      """
      示范区三年行动计划（2022—2024年）
      序号\t项目名称\t2022年\t2023年\t2024年\t牵头部门
      1\t新建幼儿园\t开工2所。\t\t\t教育局
      2\t改造操场\t改造2片。\t改造3片。\t改造1片。\t教育局
      3\t培训教师\t培训40人次。\t培训50人次。\t培训60人次。\t教育局
      """;

  private final Messages messages = Messages.chinese();
  private final Taking target = new Taking();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final IntakeViewModel model = model(new Background(Runnable::run, Runnable::run));

  private IntakeViewModel model(Background background) {
    return new IntakeViewModel(messages, background, UUID::randomUUID, target);
  }

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
  void readingCanBeGivenUp() {
    var slow = model(new Background(waiting::add, Runnable::run));
    slow.paste(plain(PROSE));
    var file = slow.files().getFirst();
    file.giveUp();
    waiting.forEach(Runnable::run);
    assertThat(file.stateProperty().get()).isInstanceOf(FileState.GivenUp.class);
    assertThat(file.draftProperty().get()).isNull();
  }

  @Test
  void ofTwoReadingsTheLastCounts() {
    var slow = model(new Background(waiting::add, Runnable::run));
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
  void aYearWithoutTargetCanBeGivenOne() {
    var file = pasted(YEARS);
    var at = items(file).getFirst().at();
    assertThat(targets(file)).containsExactly("2022 开工2所。");
    file.type(Slot.target(at, 2024), "竣工2所，");
    file.type(Slot.target(at, 2024), "竣工2所，新增学位540个。");
    assertThat(targets(file)).containsExactly("2022 开工2所。", "2024 竣工2所，新增学位540个。");
    assertThat(file.draftProperty().get().quantities())
        .filteredOn(one -> one.field().equals("2024") && Objects.equals(one.item(), 1))
        .extracting(DraftQuantity::text)
        .hasSize(2);
    file.type(Slot.target(at, 2022), " ");
    assertThat(targets(file)).containsExactly("2024 竣工2所，新增学位540个。");
    assertThat(file.draftProperty().get().quantities())
        .noneMatch(one -> one.field().equals("2022") && Objects.equals(one.item(), 1));
    file.undo();
    file.undo();
    assertThat(targets(file)).containsExactly("2022 开工2所。");
  }

  private static List<String> targets(IntakeFile file) {
    return items(file).getFirst().yearTargets().stream()
        .map(target -> target.year() + " " + target.text())
        .toList();
  }

  @Test
  void correctionsSurviveAnotherReading() {
    var file = pasted(TABLE);
    var first = items(file).getFirst();
    file.type(Slot.of(first.at(), Slot.Field.NAME), "新建公办幼儿园");
    file.type(Slot.of(first.at(), Slot.Field.LEAD), "区教育局、区财政局");
    file.useColumn(4, new ColumnUse(ColumnUse.Kind.SUPPORTING, 0));
    assertThat(items(file).getFirst().name()).isEqualTo("新建公办幼儿园");
    assertThat(items(file).getFirst().lead()).containsExactly("区教育局", "区财政局");
    assertThat(items(file).getFirst().supporting()).containsExactly("财政局", "住建局");
    assertThat(items(file).get(1).supporting()).containsExactly("文广旅局");
  }

  @Test
  void everyCorrectionIsTakenBackOneByOne() {
    var file = pasted(PROSE);
    var before = items(file);
    var slot = Slot.of(before.getFirst().at(), Slot.Field.NAME);
    file.type(slot, "新");
    file.type(slot, "新建");
    file.correct(new Correction.Removed(before.get(2).at()));
    assertThat(items(file)).hasSize(2);
    file.undo();
    assertThat(items(file)).hasSize(3);
    file.undo();
    assertThat(items(file)).isEqualTo(before);
    assertThat(file.isCorrected()).isFalse();
    file.redo();
    file.redo();
    assertThat(items(file)).hasSize(2);
    assertThat(items(file).getFirst().name()).isEqualTo("新建");
  }

  @Test
  void itemsAreJoinedPartedAndMoved() {
    var file = pasted(PROSE);
    var before = items(file);
    file.correct(new Correction.Joined(before.get(1).at()));
    assertThat(items(file)).hasSize(2);
    assertThat(items(file).getFirst().content()).contains("3所", "操场");
    file.undo();
    var content = before.get(1).content();
    file.correct(new Correction.Parted(before.get(1).at(), content.indexOf("年底")));
    assertThat(items(file)).hasSize(4);
    assertThat(items(file).get(2).content()).startsWith("年底前");
    file.undo();
    var group = before.get(2).group();
    file.correct(new Correction.Moved(before.getFirst().at(), group));
    assertThat(items(file).getLast().name()).isEqualTo(before.getFirst().name());
    assertThat(items(file).getLast().group()).isEqualTo(group);
    assertThat(items(file)).extracting(DraftItem::no).containsExactly(1, 2, 3);
  }

  @Test
  void numbersOfATextTypedOverAreThoseOfTheNewText() {
    var file = pasted(PROSE);
    var at = items(file).getFirst().at();
    file.type(Slot.of(at, Slot.Field.CONTENT), "年内新建幼儿园7所。");
    assertThat(file.draftProperty().get().quantities())
        .filteredOn(one -> one.item() != null && one.item() == 1)
        .singleElement()
        .satisfies(one -> assertThat(one.text()).contains("7"));
  }

  @Test
  void theDocumentAndWhatWasReadLeadToEachOther() {
    var file = pasted(TABLE);
    var reach = new Reach(file.reading());
    for (var item : items(file)) {
      var passages = reach.passages(item.at());
      assertThat(passages).isNotEmpty();
      for (var passage : passages) {
        assertThat(reach.itemAt(passage.start())).isEqualTo(item.at());
      }
    }
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
    model.paste(plain(PROSE));
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

  private IntakeFile pasted(String text) {
    model.paste(plain(text));
    return model.files().getLast();
  }

  private static List<DraftItem> items(IntakeFile file) {
    return file.draftProperty().get().items();
  }

  private static Clipping plain(String text) {
    return new Clipping(null, null, text);
  }

  /** A ledger that takes in whatever comes. */
  private static final class Taking implements ImportFlow.Target {
    private final Set<Edit> edits = new HashSet<>();
    private Ledger ledger = Ledger.empty();
    private List<PlanId> plans = List.of();

    @Override
    public Set<String> takenCodes() {
      return ledger.plans().stream().map(Plan::code).collect(Collectors.toSet());
    }

    @Override
    public Set<String> takenTitles() {
      return ledger.plans().stream().map(Plan::title).collect(Collectors.toSet());
    }

    @Override
    public void take(Edit.Together edit, List<PlanId> taken, List<byte[]> files) {
      edits.add(edit);
      ledger = ((Outcome.Accepted) ledger.apply(edit)).ledger();
      plans = taken;
    }
  }
}
