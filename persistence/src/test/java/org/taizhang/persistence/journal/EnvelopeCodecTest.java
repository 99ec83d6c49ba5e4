package org.taizhang.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Envelope;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.PurgedContent;
import org.taizhang.persistence.RandomEdits;

class EnvelopeCodecTest {
  private final EnvelopeCodec codec = new EnvelopeCodec();

  @Test
  void readsBackEveryKindOfEditAndField() {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 40; seed++) {
      for (Edit edit : RandomEdits.withFiles(seed).session(150)) {
        Envelope envelope = envelope(edit);
        assertThat(codec.decode(codec.encode(envelope))).isEqualTo(envelope);
        Envelope undo = envelope(edit.inverse());
        assertThat(codec.decode(codec.encode(undo))).isEqualTo(undo);
        seen.add(edit instanceof Edit.Change<?, ?> c ? c.field().key() : edit.getClass().getName());
      }
    }
    assertThat(seen).hasSize(4 + Fields.all().size());
  }

  @Test
  void readsBackTheFactOfAPurge() {
    for (PurgedContent content : PurgedContent.values()) {
      Envelope fact = envelope(new Edit.Purge(content, 1L << 40, "本人“要求”\n"));
      assertThat(codec.decode(codec.encode(fact))).isEqualTo(fact);
    }
  }

  @Test
  void keepsCharactersThatAreNoneAlone() {
    Envelope envelope = envelope(new Edit.Add(plan("\uD842 \u0000 \uDFB7")));
    assertThat(codec.decode(codec.encode(envelope))).isEqualTo(envelope);
  }

  @Test
  void isPlainJsonWithItsFormatFirst() {
    String json =
        new String(codec.encode(envelope(new Edit.Add(plan("教育局")))), StandardCharsets.UTF_8);
    assertThat(json)
        .startsWith("{\"format\":5,\"editId\":\"")
        .contains("\"edit\":{\"do\":\"add\",\"entity\":{\"kind\":\"plan\",\"id\":")
        .contains("\"title\":\"教育局\"")
        .doesNotContain("\n");
  }

  @Test
  void refusesNewerFormatsByName() {
    byte[] newer = changed("\"format\":5", "\"format\":6");
    assertThatThrownBy(() -> codec.decode(newer))
        .isInstanceOfSatisfying(
            NewerFormatException.class, e -> assertThat(e.found()).isEqualTo(6));
  }

  @Test
  void refusesWhatItsFormatDoesNotPromise() {
    for (byte[] wrong :
        List.of(
            changed("\"do\":\"add\"", "\"do\":\"burn\""),
            changed("\"kind\":\"plan\"", "\"kind\":\"star\""),
            changed("\"format\":5", "\"format\":0"),
            changed("\"format\":5", "\"format\":5,\"format\":5"),
            changed("\"author\":\"李\"", "\"author\":7"),
            changed("2026-2027", "2027-2026"),
            changed("2026-2027", ""),
            changed("}}}", "}}"),
            changed("}}}", "}}} {}"),
            changed("\"at\":\"2026", "\"at\":\"x026"))) {
      assertThatThrownBy(() -> codec.decode(wrong)).isInstanceOf(FormatException.class);
    }
  }

  @Test
  void liftsOlderFormatsStepByStep() {
    EnvelopeCodec later =
        new EnvelopeCodec(
            List.of(
                first -> first,
                second -> second,
                third -> third,
                fourth -> fourth,
                older -> {
                  older.set("writer", older.remove("author"));
                  return older;
                },
                older -> {
                  older.put("author", older.remove("writer").textValue() + "（旧）");
                  return older;
                }));
    Envelope lifted = later.decode(codec.encode(envelope(new Edit.Add(plan("旧")))));
    assertThat(lifted.author()).isEqualTo("李（旧）");
    assertThat(lifted.format()).isEqualTo(7);
  }

  private byte[] changed(String text, String by) {
    String json =
        new String(codec.encode(envelope(new Edit.Add(plan("t")))), StandardCharsets.UTF_8);
    assertThat(json).contains(text);
    return json.replace(text, by).getBytes(StandardCharsets.UTF_8);
  }

  private static Plan plan(String title) {
    return new Plan(
        new PlanId(new UUID(7, 9)),
        "000",
        title,
        PlanKind.ISSUED,
        null,
        null,
        null,
        null,
        new YearSpan(2026, 2027),
        false);
  }

  private static Envelope envelope(Edit edit) {
    return new Envelope(
        new UUID(1, 2),
        new UUID(3, 4),
        5,
        List.of(new UUID(5, 6)),
        "李",
        Instant.parse("2026-03-04T05:06:07.000000089Z"),
        Envelope.CURRENT_FORMAT,
        new UUID(8, 8),
        edit);
  }
}
