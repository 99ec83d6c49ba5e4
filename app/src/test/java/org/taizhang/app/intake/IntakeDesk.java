package org.taizhang.app.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.DraftItem;
import org.taizhang.seeds.source.Clipping;

/** Documents on their way into a ledger, without a window. */
final class IntakeDesk {
  static final String PROSE =
      """
      示范区教育局2024年工作要点

      一、学校建设
      1.新建幼儿园。年内新建幼儿园3所。
      2.改造操场。完成操场改造，年底前交付使用。
      二、教师队伍
      3.培训骨干教师。全年培训骨干教师120人次。
      """;

  static final String TABLE =
      """
      示范区三年行动计划（2022—2024年）
      序号\t项目名称\t主要内容\t牵头部门\t责任部门
      1\t新建幼儿园\t新建幼儿园3所\t教育局\t财政局、住建局
      2\t改造操场\t改造操场5片\t教育局\t文广旅局
      3\t培训教师\t培训教师120人次\t教育局\t人社局
      4\t智慧校园\t建成智慧校园6所\t教育局\t财政局
      """;

  static final String YEARS =
      """
      示范区三年行动计划（2022—2024年）
      序号\t项目名称\t2022年\t2023年\t2024年\t牵头部门
      1\t新建幼儿园\t开工2所。\t\t\t教育局
      2\t改造操场\t改造2片。\t改造3片。\t改造1片。\t教育局
      3\t培训教师\t培训40人次。\t培训50人次。\t培训60人次。\t教育局
      """;

  final Taking target = new Taking();
  final IntakeViewModel model = model(new Background(Runnable::run, Runnable::run));

  IntakeViewModel model(Background background) {
    return new IntakeViewModel(Messages.chinese(), background, UUID::randomUUID, target);
  }

  IntakeFile pasted(String text) {
    model.paste(plain(text));
    return model.files().getLast();
  }

  static List<DraftItem> items(IntakeFile file) {
    return file.draftProperty().get().items();
  }

  static Clipping plain(String text) {
    return new Clipping(null, null, text);
  }

  /** A ledger that takes in whatever comes. */
  static final class Taking implements ImportFlow.Target {
    final Set<Edit> edits = new HashSet<>();
    Ledger ledger = Ledger.empty();
    List<PlanId> plans = List.of();

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
