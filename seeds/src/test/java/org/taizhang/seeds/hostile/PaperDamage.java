package org.taizhang.seeds.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Damages what a PDF file says and writes it soundly: the text of its streams, before they are
 * compressed again, or its objects, which then hold each other, themselves or something else.
 */
record PaperDamage(Damage inside) implements Damage {
  private static final long[] NUMBERS = {
    0, -1, 1, 2, 90, 1000, 65_535, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE
  };

  @Override
  public byte[] damaged(byte[] sound, Random random) {
    try (PDDocument file = Loader.loadPDF(sound)) {
      List<COSObject> objects = new ArrayList<>();
      file.getDocument().getXrefTable().keySet().stream()
          .sorted()
          .forEach(key -> objects.add(file.getDocument().getObjectFromPool(key)));
      for (int i = random.nextInt(3); i >= 0; i--) {
        damage(objects, random);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(
          out,
          random.nextBoolean()
              ? CompressParameters.DEFAULT_COMPRESSION
              : CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException | RuntimeException | StackOverflowError unwritable) {
      return new ByteDamage().damaged(sound, random);
    }
  }

  private void damage(List<COSObject> objects, Random random) throws IOException {
    COSBase chosen = objects.get(random.nextInt(objects.size())).getObject();
    if (chosen instanceof COSStream stream && random.nextBoolean()) {
      byte[] content;
      try (var in = stream.createInputStream()) {
        content = in.readAllBytes();
      }
      byte[] damaged = inside.damaged(content, random);
      try (OutputStream out =
          random.nextBoolean()
              ? stream.createOutputStream(COSName.FLATE_DECODE)
              : stream.createOutputStream()) {
        out.write(damaged);
      }
    } else if (chosen instanceof COSDictionary dictionary) {
      damage(dictionary, objects, random);
    } else if (chosen instanceof COSArray array && array.size() > 0) {
      array.set(random.nextInt(array.size()), other(objects, random));
    }
  }

  private static void damage(COSDictionary dictionary, List<COSObject> objects, Random random) {
    List<COSName> names = dictionary.keySet().stream().sorted().toList();
    if (names.isEmpty()) {
      return;
    }
    COSName name = names.get(random.nextInt(names.size()));
    COSBase value = dictionary.getDictionaryObject(name);
    if (random.nextInt(8) == 0) {
      dictionary.removeItem(name);
    } else if (value instanceof COSDictionary inner && random.nextInt(3) > 0) {
      damage(inner, objects, random);
    } else if (value instanceof COSArray array && array.size() > 0 && random.nextInt(3) > 0) {
      array.set(random.nextInt(array.size()), other(objects, random));
    } else {
      dictionary.setItem(name, other(objects, random));
    }
  }

  private static COSBase other(List<COSObject> objects, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> COSInteger.get(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 1 -> COSNull.NULL;
      default -> objects.get(random.nextInt(objects.size()));
    };
  }
}
