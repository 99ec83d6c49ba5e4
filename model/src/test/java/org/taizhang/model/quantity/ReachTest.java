package org.taizhang.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
  @ParameterizedTest
  @CsvSource({
    "10,10,,UNREPORTED,0,",
    "10,10,9.99,SHORT,0.01,99",
    "10,10,10,MET,0,100",
    "10,10,12,OVER,2,120",
    "8,10,9,MET,0,112",
    "8,10,7,SHORT,1,87",
    "85,,96,MET,0,112",
    ",5,3,MET,0,",
    ",5,6,OVER,1,",
    "0,0,0,MET,0,"
  })
  void whatIsReachedIsShortOrOverOrNeither(
      BigDecimal min,
      BigDecimal max,
      BigDecimal reached,
      Attained attained,
      BigDecimal difference,
      Integer percent) {
    var reach = new Reach(new Span(min, max), reached);
    assertThat(reach.attained()).isEqualTo(attained);
    assertThat(reach.difference()).isEqualByComparingTo(difference);
    assertThat(reach.percent()).isEqualTo(percent);
  }
}
