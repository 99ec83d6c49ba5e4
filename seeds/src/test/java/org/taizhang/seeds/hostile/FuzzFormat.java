package org.taizhang.seeds.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.taizhang.seeds.PlanReader;
import org.taizhang.seeds.ReadChoices;
import org.taizhang.seeds.ReadResult;
import org.taizhang.seeds.source.Clipping;

/** A way for text to come in, sound files of it, and how they are damaged. */
record FuzzFormat(String name, List<byte[]> sound, Damage damage) {
  static final List<String> NAMES =
      List.of(
          "doc",
          "pdf",
          "docx",
          "xlsx",
          "xls",
          "html",
          "mht",
          "rtf",
          "txt",
          "clip.html",
          "clip.txt");

  static FuzzFormat of(String name) {
    return new FuzzFormat(name, SoundFiles.of(name), damage(name));
  }

  private static Damage damage(String name) {
    Damage bytes = new ByteDamage();
    return switch (name) {
      case "docx", "xlsx" -> {
        Damage trees = new ZipDamage(new TreeDamage());
        Damage parts = new ZipDamage(Damage.anyOf(bytes, TokenDamage.MARKUP));
        yield Damage.anyOf(trees, trees, trees, trees, parts, parts, bytes);
      }
      case "doc", "xls" -> {
        Damage streams = new CompoundDamage(bytes);
        yield Damage.anyOf(streams, streams, bytes);
      }
      case "pdf" -> {
        Damage objects = new PaperDamage(Damage.anyOf(bytes, TokenDamage.PAPER, TokenDamage.PAPER));
        yield Damage.anyOf(objects, objects, TokenDamage.PAPER, bytes);
      }
      case "html", "mht", "clip.html" -> Damage.anyOf(bytes, TokenDamage.MARKUP);
      case "rtf" -> Damage.anyOf(bytes, TokenDamage.RICH);
      default -> bytes;
    };
  }

  /** The case of the number; the same one every time. */
  byte[] file(long number) {
    Random random = new Random(number);
    return damage.damaged(sound.get(random.nextInt(sound.size())), random);
  }

  ReadResult read(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (name) {
      case "clip.html" -> PlanReader.read(new Clipping(text, null, null), ReadChoices.NONE);
      case "clip.txt" -> PlanReader.read(new Clipping(null, null, text), ReadChoices.NONE);
      default -> PlanReader.read("a." + name, file);
    };
  }
}
