package org.taizhang.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;

class MessagesTest {
  private static final Pattern KEY =
      Pattern.compile("\\.text\\(\\s*\"([a-zA-Z0-9.]+[a-zA-Z0-9])\"");
  private static final Pattern TWICE = Pattern.compile("^([^#=\\s]+)=", Pattern.MULTILINE);
  private static final Path SOURCES = Path.of("src/main/java/org/taizhang/app");

  private final Messages messages = Messages.chinese();

  @Test
  void everyKeyInTheCodeHasWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    var known = words().stringPropertyNames();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var matcher = KEY.matcher(Files.readString(file));
        while (matcher.find()) {
          if (!known.contains(matcher.group(1))) {
            missing.add(file.getFileName() + ": " + matcher.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void quotesWithinQuotesAreSingle() {
    assertThat(messages.text("evidence.refused.unreadable", "“县管校聘”方案.docx"))
        .isEqualTo("“‘县管校聘’方案.docx”读不出来，没有添加。");
    assertThat(messages.text("backup.not.made", "“甲”"))
        .as("what does not stand in quotes keeps its own")
        .endsWith("“甲”");
  }

  @Test
  void everyFieldThatCanChangeHasAName() {
    assertThat(Fields.all().stream().map(Field::key).map(key -> messages.text("edit." + key)))
        .doesNotHaveDuplicates();
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    var keys = new ArrayList<String>();
    var matcher = TWICE.matcher(source());
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void numbersArePlainDigits() {
    assertThat(messages.text("year.one", 2024)).isEqualTo("2024年");
  }

  @Test
  void aSystemInAnotherLanguageShowsChineseToo() {
    assertThat(Messages.of(Locale.GERMAN).text("save.SAVED")).isEqualTo("已保存");
  }

  @Test
  void noSentenceLosesItsArguments() throws IOException {
    // a single quote would switch the arguments of a message off
    List<String> quoted =
        words().stringPropertyNames().stream()
            .filter(key -> messages.text(key).contains("'"))
            .collect(Collectors.toList());
    assertThat(quoted).isEmpty();
  }

  private static Properties words() throws IOException {
    var properties = new Properties();
    try (var in = Messages.class.getResourceAsStream("/org/taizhang/app/messages.properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  private static String source() throws IOException {
    return Files.readString(Path.of("src/main/resources/org/taizhang/app/messages.properties"));
  }
}
