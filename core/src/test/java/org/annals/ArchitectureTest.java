package org.annals;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Holds the packages of the core to the order of the way of the data. */
@AnalyzeClasses(packages = "org.annals", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** A package may know those before it, and none behind it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "date",
          "resource",
          "report",
          "language",
          "country",
          "actor",
          "place",
          "time",
          "event",
          "statement",
          "account",
          "linkage",
          "identity",
          "copy",
          "happening",
          "story",
          "situation",
          "contract",
          "archive",
          "brief");

  @ArchTest
  static void aPackageKnowsOnlyThoseBeforeIt(JavaClasses classes) {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> "org.annals." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.annals." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void everyPackageHasItsPlaceInTheOrder(JavaClasses classes) {
    assertThat(classes.getPackage("org.annals").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(ORDER);
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes.getPackage("org.annals").getSubpackagesInTree())
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.annals.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule EXCEPTIONS_ARE_SPECIFIC = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
