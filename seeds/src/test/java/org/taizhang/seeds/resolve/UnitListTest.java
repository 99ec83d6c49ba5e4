package org.taizhang.seeds.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitListTest {

  @ParameterizedTest
  @CsvSource({
    "教育局、财政局，人社局；编办, 教育局|财政局|人社局|编办",
    "各镇（开发区、街道）、教育局, 各镇（开发区、街道）|教育局",
    "各辖市、区人民政府、市财政局, 各辖市、区人民政府|市财政局",
    "相关轄市、區人民政府、市教育局, 相关轄市、區人民政府|市教育局",
    "各市、县（市、区）人民政府、省教育厅, 各市、县（市、区）人民政府|省教育厅",
    "各县、市、区人民政府、公安局, 各县、市、区人民政府|公安局",
    "各镇、街道、区教育局, 各镇、街道|区教育局",
    "各镇、区教育局, 各镇|区教育局",
    "有关在常高校和科研院所、市科技局, 有关在常高校和科研院所|市科技局",
    "市教育局和市财政局, 市教育局|市财政局",
    "市住房和城乡建设局、国家发展和改革委员会, 市住房和城乡建设局|国家发展和改革委员会",
    "市市场监管局、团市委、市关工委, 市市场监管局|团市委|市关工委",
    "教育局 财政局  公安分局, 教育局|财政局|公安分局",
    "教育局、教育局, 教育局",
    "由市教育局按职责分工, 市教育局",
    "各县（市、区）人民政府、市教育局, 各县（市、区）人民政府|市教育局",
    "各区县教育局、各直属学校, 各区县教育局|各直属学校",
    "各有关高校、有关企业、市国资委, 各有关高校|有关企业|市国资委",
    "领导小组各成员单位、各高职院校, 领导小组各成员单位|各高职院校",
    "各乡镇人民政府、街道办事处、县财政局, 各乡镇人民政府、街道办事处|县财政局",
    "各镇人民政府（街道办事处）、区民政局, 各镇人民政府（街道办事处）|区民政局",
    "各中小学、幼儿园、区教育局, 各中小学、幼儿园|区教育局",
    "各年级组、教研组、教务处, 各年级组、教研组|教务处",
    "各科室、直属单位, 各科室、直属单位",
    "各科室、各直属单位, 各科室|各直属单位",
    "各市（州）、县（市、区）人民政府、省教育厅, 各市（州）、县（市、区）人民政府|省教育厅",
    "各设区市、县（市、区）政府，省财政厅, 各设区市、县（市、区）政府|省财政厅",
    "各盟市、旗县（市、区）教育局、自治区教育厅, 各盟市、旗县（市、区）教育局|自治区教育厅",
    "各处（科）室、工会, 各处（科）室|工会",
    "各高校、科研院所、市科技局, 各高校、科研院所|市科技局",
    "相关处室、二级学院、教务处, 相关处室、二级学院|教务处",
    "各乡（镇、街道）、县教育局, 各乡（镇、街道）|县教育局",
    "各区（县级市）人民政府、市教育局, 各区（县级市）人民政府|市教育局",
    "各县（市、区）党委、政府、市教育局, 各县（市、区）党委、政府|市教育局",
    "各乡镇党委、政府，县教育局, 各乡镇党委、政府|县教育局",
    "各街道、社区、区教育局, 各街道、社区|区教育局",
    "各县市区、市直有关部门, 各县市区|市直有关部门",
    "全市各中小学校、市教科院, 全市各中小学校|市教科院",
    "各学校、德育处, 各学校|德育处",
  })
  void partsUnits(String text, String units) {
    assertThat(UnitList.of(text).units()).isEqualTo(List.of(units.split("\\|")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"市教育局、市财政局等部门", "市教育局、市财政局等", "市教育局、市财政局等有关单位"})
  void knowsAnOpenEnd(String text) {
    UnitList list = UnitList.of(text);
    assertThat(list.units()).containsExactly("市教育局", "市财政局");
    assertThat(list.openEnded()).isTrue();
  }

  @Test
  void namesOfSeveralUnits() {
    assertThat(List.of("各镇（开发区、街道）", "相关在常高校", "各辖市、区人民政府", "有关单位")).allMatch(UnitNames::isGroup);
    assertThat(List.of("教育局", "高新区", "市委教育工委", "江苏理工学院")).noneMatch(UnitNames::isGroup);
  }
}
