package org.taizhang.app;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link HouseRulesTest} asks of classes and ArchUnit has no word for. */
final class HouseConditions {

  private static final Set<String> OLD_CLOCKS = Set.of("java.util.Date", "java.util.Calendar");

  private static final Set<String> SYSTEM_CLOCKS =
      Set.of("java.time.Clock", "java.time.InstantSource");

  private HouseConditions() {}

  static boolean usesJooq(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("org.jooq"));
  }

  /** One slice for each package of app named in {@code names}, with all below it. */
  static SliceAssignment byFeature(String names) {
    Pattern feature = Pattern.compile("org\\.taizhang\\.app\\.(" + names + ")(\\..*)?");
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        Matcher matcher = feature.matcher(type.getPackageName());
        return matcher.matches() ? SliceIdentifier.of(matcher.group(1)) : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "features";
      }
    };
  }

  static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseConditions::outermost).orElse(type.getName());
  }

  /** {@code Instant.now()}, {@code LocalDate.now()}, {@code Clock.systemUTC()} and their kind. */
  static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return DescribedPredicate.describe(
        "reads the system's clock",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          boolean systemClock = SYSTEM_CLOCKS.contains(owner) && name.startsWith("system");
          boolean now = owner.startsWith("java.time.") && name.equals("now");
          boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
          return systemClock || now || millis || OLD_CLOCKS.contains(owner);
        });
  }

  /** {@code Runtime.exec}, and loading a library by its file. */
  static DescribedPredicate<JavaAccess<?>> startsAnother() {
    return DescribedPredicate.describe(
        "starts another program",
        access ->
            access.getTargetOwner().getName().matches("java\\.lang\\.(Runtime|System)")
                && access.getTarget().getName().matches("exec|load|loadLibrary"));
  }

  /** A class with a constructor somebody wrote: a record's is its components. */
  static DescribedPredicate<JavaClass> writtenByHand() {
    return DescribedPredicate.describe(
        "have a constructor written by hand",
        type ->
            !type.isRecord() && !type.isEnum() && !type.isAnonymousClass() && !type.isLocalClass());
  }

  static ArchCondition<JavaConstructor> haveAtMostParameters(int most) {
    return new ArchCondition<>("have at most " + most + " parameters") {
      @Override
      public void check(JavaConstructor constructor, ConditionEvents events) {
        int count = constructor.getRawParameterTypes().size();
        String message = constructor.getFullName() + " has " + count + " parameters";
        events.add(new SimpleConditionEvent(constructor, count <= most, message));
      }
    };
  }
}
