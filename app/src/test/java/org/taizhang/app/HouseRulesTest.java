package org.taizhang.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.app.HouseConditions.byFeature;
import static org.taizhang.app.HouseConditions.haveAtMostParameters;
import static org.taizhang.app.HouseConditions.outermost;
import static org.taizhang.app.HouseConditions.readsTheClock;
import static org.taizhang.app.HouseConditions.startsAnother;
import static org.taizhang.app.HouseConditions.writtenByHand;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.persistence.Holder;

/** The rules of the house. Each says why it stands; whoever breaks one reads the reason. */
class HouseRulesTest {

  private static final String MODEL = "org.taizhang.model..";
  private static final String SEEDS = "org.taizhang.seeds..";
  private static final String PERSISTENCE = "org.taizhang.persistence..";
  private static final String GENERATED = "org.taizhang.persistence.tables..";
  private static final String APP = "org.taizhang.app..";
  private static final String FEATURE_NAMES =
      "frame|forms|overview|matrix|gantt|desk|quantities|evidence|intake|original|briefing|review|history|purge|copies|departments|settings";
  private static final String FEATURES = "org.taizhang.app.[" + FEATURE_NAMES + "]..";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.taizhang");

  @Test
  void theModelStandsOnNothing() {
    noClasses()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SEEDS, PERSISTENCE, APP)
        .because("everything rests on the model: app → seeds, persistence → model")
        .check(HOUSE);
  }

  @Test
  void seedsMeetNeitherPersistenceNorApp() {
    noClasses()
        .that()
        .resideInAPackage(SEEDS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PERSISTENCE, APP)
        .because("how a document is read and how a ledger is kept change for different causes")
        .check(HOUSE);
  }

  @Test
  void persistenceMeetsNeitherSeedsNorApp() {
    noClasses()
        .that()
        .resideInAPackage(PERSISTENCE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SEEDS, APP)
        .because("how a ledger is kept and how a document is read change for different causes")
        .check(HOUSE);
  }

  @Test
  void featuresNeverImportEachOther() {
    slices()
        .assignedFrom(byFeature(FEATURE_NAMES))
        .should()
        .notDependOnEachOther()
        .because("a screen that reaches into another cannot change alone; they meet in session")
        .check(HOUSE);
  }

  @Test
  void whatFeaturesShareKnowsNoneOfThem() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..app.kit..",
            "..app.document..",
            "..app.preview..",
            "..app.session..",
            "..app.find..",
            "..app.trail..",
            "..app.backup..",
            "..app.work..",
            "..app.scene..",
            "..app.page..",
            "..app.type..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FEATURES)
        .because("what all screens stand on must not move when one of them does")
        .check(HOUSE);
  }

  /** A {@link Holder} is a fact that the session hands on: who has the ledger open. */
  @Test
  void featuresDoNotTouchTheStore() {
    noClasses()
        .that()
        .resideInAPackage(FEATURES)
        .should()
        .dependOnClassesThat(resideInAPackage(PERSISTENCE).and(not(type(Holder.class))))
        .because("every change is an Edit given to the session, which alone knows what is saved")
        .check(HOUSE);
  }

  @Test
  void onlyThePressSaysOpenPdf() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.taizhang.app.press..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.openpdf..")
        .because("one place for each foreign thing: what writes PDF can be replaced there")
        .check(HOUSE);
  }

  @Test
  void onlyOneRoomSaysFastexcel() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.taizhang.app.xlsx..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dhatim..")
        .because("one place for each foreign thing: what writes .xlsx can be replaced there")
        .check(HOUSE);
  }

  @Test
  void shapesAndPagesAreDataBeforeTheyAreDrawn() {
    noClasses()
        .that()
        .resideInAnyPackage("..app.scene..", "..app.page..", "..app.type..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "org.openpdf..",
            "org.dhatim..",
            "org.apache.pdfbox..",
            "java.awt..",
            "javax.swing..")
        .because("screen and paper share one scene and one page, so these know no device")
        .check(HOUSE);
  }

  @Test
  void theModelIsDeafAndMute() {
    noClasses()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.sql..",
            "javax.sql..",
            "java.util.logging..",
            "org.slf4j..",
            "java.net..",
            "java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ResourceBundle")
        .because("the domain returns facts; words, files and screens belong to those who use it")
        .check(HOUSE);
  }

  @Test
  void onlyPersistenceKnowsADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage(PERSISTENCE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.jooq..", "org.flywaydb..")
        .because(
            "the journal is the truth, the database a projection: nobody reads past the ledger")
        .check(HOUSE);
  }

  @Test
  void onePackageUsesJooq() {
    Set<String> packages =
        HOUSE.stream()
            .filter(not(resideInAnyPackage(GENERATED)))
            .filter(HouseConditions::usesJooq)
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(packages)
        .as("packages using jOOQ beside the generated one: one place for each foreign thing")
        .hasSize(1);
  }

  @Test
  void oneClassCallsRunLater() {
    Set<String> callers =
        HOUSE.stream()
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(call -> call.getTargetOwner().getName().equals("javafx.application.Platform"))
            .filter(call -> call.getTarget().getName().equals("runLater"))
            .map(call -> outermost(call.getOriginOwner()))
            .collect(Collectors.toSet());
    assertThat(callers)
        .as("classes calling runLater: how work comes back to the screen is decided once")
        .hasSize(1);
  }

  @Test
  void nobodyKeepsAPrivateClock() {
    noClasses()
        .that(not(simpleName("Main").or(simpleName("Studio"))))
        .should()
        .accessTargetWhere(readsTheClock())
        .because("time comes in as an InstantSource: what cannot be told the time is not testable")
        .check(HOUSE);
  }

  @Test
  void nothingIsDeserialised() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.Object(In|Out)putStream|java\\.beans\\.XML(En|De)coder")
        .because("a ledger folder may come from anybody: reading it must run nothing in it")
        .check(HOUSE);
  }

  @Test
  void noConnectionIsEverOpened() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(.*Socket.*|.*URLConnection|http\\..*|InetAddress)"
                + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*|java\\.rmi\\..*")
        .because("the product promises it, and asking for one's own host name may already be one")
        .check(HOUSE);
  }

  @Test
  void nothingForeignIsStarted() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.(ProcessBuilder.*|Process)|java\\.awt\\.Desktop"
                + "|javafx\\.application\\.HostServices|javax\\.script\\..*"
                + "|javafx\\.scene\\.web\\..*|java\\.net\\.URLClassLoader")
        .orShould()
        .callMethodWhere(startsAnother())
        .because("documents and ledgers come from others: nothing that came with one is ever run")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheConsole() {
    noClasses()
        .that(not(resideInAnyPackage("..app.command..").or(simpleName("Main"))))
        .should(ACCESS_STANDARD_STREAMS)
        .because(
            "a window has no console, and what is called from a script must not spoil its pipe")
        .check(HOUSE);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION
        .because("ask in the constructor: then the compiler knows what an object needs")
        .check(HOUSE);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(not(resideInAnyPackage(GENERATED)))
        .should()
        .beFinal()
        .because("no singletons, no locator: state belongs to objects that Studio wires")
        .check(HOUSE);
  }

  @Test
  void nobodyIsHandedTheWholeStudio() {
    classes()
        .that()
        .haveSimpleName("Studio")
        .should()
        .onlyBeAccessed()
        .byAnyPackage("org.taizhang.app", "org.taizhang.app.command..")
        .because("whoever holds the studio could take anything: ask for the one thing needed")
        .check(HOUSE);
  }

  @Test
  void constructorsAskForFiveThingsAtMost() {
    constructors()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(writtenByHand())
        .and()
        .areDeclaredInClassesThat(not(resideInAnyPackage(GENERATED)))
        .and()
        .areDeclaredInClassesThat(not(simpleName("Studio")))
        .should(haveAtMostParameters(5))
        .because("what needs more than five things does more than one")
        .check(HOUSE);
  }
}
