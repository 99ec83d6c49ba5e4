import java.io.IOException;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * {@code ConvertSheets FOLDER}: writes beside each style sheet the form of it that JavaFX need not
 * parse, and prefers where it finds it.
 */
class ConvertSheets {
  public static void main(String[] args) throws IOException {
    for (Path sheet : Folders.files(Path.of(args[0]), ".css")) {
      String name = sheet.getFileName().toString().replace(".css", ".bss");
      Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
    }
  }
}
