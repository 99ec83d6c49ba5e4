import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * {@code CheckPictures LIST}: LIST names files, one a line. Each .png among them must have the size
 * of a screen we draw for and show something; each size must be there.
 */
class CheckPictures {

  private static final Set<String> SCREENS = Set.of("1280x720", "1366x768", "1920x1080");

  /** A picture whose most frequent colour covers more than this is blank. */
  private static final double BLANK = 0.985;

  private static final int FEWEST_COLOURS = 24;

  public static void main(String[] args) throws IOException {
    List<String> faults = new ArrayList<>();
    Set<String> sizes = new TreeSet<>();
    int count = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (line.endsWith(".png")) {
        count++;
        faults.addAll(faultsOf(Path.of(line), sizes));
      }
    }
    if (!sizes.containsAll(SCREENS)) {
      faults.add("pictures for " + SCREENS + " are due, there are only " + sizes);
    }
    faults.forEach(System.err::println);
    System.out.println(count + " pictures in " + sizes);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  private static List<String> faultsOf(Path file, Set<String> sizes) throws IOException {
    BufferedImage picture = ImageIO.read(file.toFile());
    if (picture == null) {
      return List.of(file + " is no picture");
    }
    List<String> faults = new ArrayList<>();
    String size = picture.getWidth() + "x" + picture.getHeight();
    sizes.add(size);
    if (!SCREENS.contains(size)) {
      faults.add(file + " is " + size + ", no screen we draw for: " + SCREENS);
    }
    Map<Integer, Integer> colours = coloursOf(picture);
    int most = colours.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double share = (double) most / (picture.getWidth() * picture.getHeight());
    if (share > BLANK || colours.size() < FEWEST_COLOURS) {
      faults.add(
          "%s is blank: %d colours, one covers %.1f %%"
              .formatted(file, colours.size(), 100 * share));
    }
    return faults;
  }

  private static Map<Integer, Integer> coloursOf(BufferedImage picture) {
    Map<Integer, Integer> colours = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        colours.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    return colours;
  }
}
