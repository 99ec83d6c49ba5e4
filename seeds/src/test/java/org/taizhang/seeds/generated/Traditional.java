package org.taizhang.seeds.generated;

/** Machine-made Traditional script, as far as the words of these tests need it. */
final class Traditional {
  private static final String PAIRS =
      "牵牽头頭单單位位责責任任门門务務办辦发發学學校校进進优優实實践踐开開设設课課书書动動劳勞园園场場体體乐樂馆館剧劇团團观觀护護导導师師训訓轮輪经經验驗广廣达達员員满满聘聘资資财財监監会會镇鎮区區县縣辖轄关關职職业業规規划劃队隊厅廳总總标標纲綱领領组組织織与與国國图圖读讀编編写寫营營养養应應给給覆覆盖蓋乡鄉试試点點选選预預线線级級综綜样樣长長东東亿億数數结結际際担擔费費网網报報现現将將认認";

  private Traditional() {}

  static String of(String words) {
    StringBuilder out = new StringBuilder(words);
    for (int i = 0; i < out.length(); i++) {
      int at = PAIRS.indexOf(out.charAt(i));
      while (at >= 0 && at % 2 == 1) {
        at = PAIRS.indexOf(out.charAt(i), at + 1);
      }
      if (at >= 0) {
        out.setCharAt(i, PAIRS.charAt(at + 1));
      }
    }
    return out.toString();
  }
}
