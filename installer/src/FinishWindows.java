import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code FinishWindows WORK}: gives what AssembleWindows left in WORK a Java of its own, packs that
 * for a stick and makes an installer of it. UNTESTED: it needs Windows, and has not seen one yet.
 */
class FinishWindows {
  public static void main(String[] args) throws IOException {
    Path work = Path.of(args[0]).toAbsolutePath().normalize();
    Path program = work.resolve("windows/taizhang");
    new OwnJava(work, program.resolve("lib")).into(program.resolve("runtime"));
    for (Path assembled : Folders.files(work, "-windows-without-java.zip")) {
      String name = assembled.getFileName().toString().replace("-without-java", "");
      Zip.of(program, work.resolve(name));
      System.out.println(work.resolve(name));
    }
    System.out.println(Call.tool("jpackage", "@" + work.resolve("msi.txt")));
    for (Path msi : Folders.files(work, ".msi")) {
      System.out.println(msi + " " + Files.size(msi));
    }
  }
}
