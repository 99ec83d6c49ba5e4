import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.Definition;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * {@code GenerateTables SCHEMA WORK}: runs the migrations in folder SCHEMA on a new H2 file below
 * WORK and writes the jOOQ classes of its tables below WORK/generated-sources/jooq. Nothing happens
 * while they are newer than every migration.
 */
public class GenerateTables {

  private static final String PACKAGE = "org.taizhang.persistence.tables";

  public static void main(String[] args) throws Exception {
    Path schema = Path.of(args[0]).toAbsolutePath();
    Path work = Path.of(args[1]).toAbsolutePath();
    Path out = work.resolve("generated-sources/jooq");
    Path mark = out.resolve(".generated");
    if (Files.exists(mark) && isNewer(mark, schema) && isNewer(mark, Path.of("src/build"))) {
      return;
    }
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    clear(out);
    if (Files.notExists(schema)) {
      return;
    }
    Path folder = work.resolve("schema");
    clear(folder);
    Files.createDirectories(folder);
    // Lower case and case-insensitive: the names must fit PostgreSQL too.
    String url =
        "jdbc:h2:file:"
            + folder.resolve("throwaway")
            + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("filesystem:" + schema)
        .defaultSchema("public")
        .load()
        .migrate();
    GenerationTool.generate(configuration(url, out));
    Files.createDirectories(out);
    Files.writeString(mark, "");
  }

  private static Configuration configuration(String url, Path out) {
    Database database =
        new Database()
            .withName("org.jooq.meta.h2.H2Database")
            .withInputSchema("public")
            .withOutputSchemaToDefault(true)
            .withExcludes("flyway_schema_history")
            .withIncludeSystemSequences(false);
    Generate generate =
        new Generate()
            .withGeneratedAnnotation(true)
            .withGeneratedAnnotationDate(false)
            .withDaos(false)
            .withPojos(false)
            .withComments(false)
            .withJavadoc(false)
            .withImplicitJoinPathsToOne(false)
            .withImplicitJoinPathsToMany(false)
            .withGlobalCatalogReferences(false);
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
        .withGenerator(
            new Generator()
                .withDatabase(database)
                .withGenerate(generate)
                .withStrategy(new Strategy().withName(OnePackage.class.getName()))
                .withTarget(new Target().withPackageName(PACKAGE).withDirectory(out.toString())));
  }

  private static boolean isNewer(Path mark, Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return false;
    }
    long made = Files.getLastModifiedTime(mark).toMillis();
    try (Stream<Path> files = Files.walk(folder)) {
      return files.allMatch(file -> file.toFile().lastModified() < made);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  /**
   * Tables, keys and records in one package: jOOQ would put the tables into a package tables of its
   * own.
   */
  public static class OnePackage extends DefaultGeneratorStrategy {
    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
      return mode == Mode.RECORD ? PACKAGE + ".records" : PACKAGE;
    }
  }
}
