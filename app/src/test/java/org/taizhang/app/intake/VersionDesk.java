package org.taizhang.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.taizhang.app.intake.IntakeViewModel.Step;
import org.taizhang.app.kit.Background;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Place;
import org.taizhang.model.PlanId;
import org.taizhang.seeds.source.Clipping;

/** A plan in a ledger, and documents that are to be new versions of it. */
final class VersionDesk {
  static final String HEAD =
      "东湖区教育三年行动计划（2022—2024年）\n序号\t项目名称\t主要内容\t2022年\t2023年\t2024年\t牵头部门\t责任部门\n";
  static final String FIRST =
      HEAD
          + """
          1\t新建幼儿园\t新建幼儿园9所\t新建幼儿园3所\t新建幼儿园3所\t新建幼儿园3所\t教育局\t财政局
          2\t改造操场\t改造操场6片\t改造2片\t改造2片\t改造2片\t教育局\t住建局
          3\t智慧校园\t建成智慧校园3所\t建成1所\t建成1所\t建成1所\t教育局\t工信局
          """;
  static final String SECOND =
      HEAD
          + """
          1\t新建幼儿园\t新建幼儿园12所\t新建幼儿园3所\t新建幼儿园3所\t新建幼儿园6所\t教育局\t财政局
          2\t改造操场\t改造操场6片\t改造2片\t改造2片\t改造2片\t教育局\t文体局
          3\t心理健康\t配齐专职心理教师\t配齐\t配齐\t配齐\t教育局\t卫健局
          """;

  final TakingLedger target = new TakingLedger();
  final PlanId plan = target.importAs("dh", FIRST);
  final IntakeViewModel model = model(new Background(Runnable::run, Runnable::run));

  IntakeViewModel model(Background background) {
    return new IntakeViewModel(Messages.chinese(), background, UUID::randomUUID, target);
  }

  /** Another window, later. */
  IntakeViewModel another() {
    return model(new Background(Runnable::run, Runnable::run));
  }

  /** The text as a document that comes when those before it are taken over. */
  Revision next(String text) {
    List.copyOf(model.files()).forEach(model::remove);
    return revised(text);
  }

  static Clipping plain(String text) {
    return new Clipping(null, null, text);
  }

  /** The text as a document that is to be taken over now. */
  Revision revised(String text) {
    model.paste(plain(text));
    model.go(Step.TAKE);
    var file = model.files().getLast();
    assertThat(model.decision(file)).isEqualTo(new Decision.NewVersion(plan));
    return model.revision(file);
  }

  static Place item(IntakeFile file, int index) {
    return file.draftProperty().get().items().get(index).at();
  }
}
