package io.showrunner.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.trace.TraceEvent;

/** The house stays as it was drawn (docs/decisions/0001): each rule with its reason. */
@AnalyzeClasses(
    packages = "io.showrunner",
    importOptions = {TestsAside.class, CompiledRulesAside.class})
class HouseTest {
  @ArchTest
  static final ArchRule theCoreIsJavaAlone =
      classes()
          .that()
          .resideInAnyPackage(
              "io.showrunner.vocabulary",
              "io.showrunner.clock",
              "io.showrunner.layout",
              "io.showrunner.notice",
              "io.showrunner.input",
              "io.showrunner.broadcast",
              "io.showrunner.process",
              "io.showrunner.process.check")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.xml..",
              "org.jspecify..",
              "io.showrunner.vocabulary",
              "io.showrunner.clock",
              "io.showrunner.layout",
              "io.showrunner.notice",
              "io.showrunner.input",
              "io.showrunner.broadcast",
              "io.showrunner.process",
              "io.showrunner.process.check")
          .because("what a broadcast is must be readable, and testable, without any framework");

  @ArchTest
  static final ArchRule camundaStaysInItsRoom =
      onlyIn("org.camunda..", "io.showrunner.process.engine..")
          .because("the engine is past its end of life: moving to a successor must touch one room");

  @ArchTest
  static final ArchRule droolsStaysInItsRoom =
      onlyIn("org.drools..", "io.showrunner.rules.drools..")
          .because("tables are data; only the matching of them is Drools' affair");

  @ArchTest
  static final ArchRule jacksonStaysInItsRoom =
      onlyIn("com.fasterxml..", "io.showrunner.json..")
          .because("what is written as JSON must not depend on a library's habits");

  @ArchTest
  static final ArchRule csvStaysInItsRoom =
      onlyIn("org.apache.commons.csv..", "io.showrunner.rules.tables..")
          .because("each dependency has one room");

  @ArchTest
  static final ArchRule picocliStaysInItsRoom =
      onlyIn("picocli..", "io.showrunner.cli..").because("each dependency has one room");

  @ArchTest
  static final ArchRule jettyStaysInItsRoom =
      onlyIn("org.eclipse.jetty..", "io.showrunner.http.door..")
          .because("each dependency has one room");

  @ArchTest
  static final ArchRule tokensAreSignedInOneRoom =
      onlyIn("com.nimbusds..", "io.showrunner.web.token..")
          .because("whom to believe is decided in one place; only the server needs the library");

  @ArchTest
  static final ArchRule theConnectionPoolStaysInItsRoom =
      onlyIn("com.zaxxer..", "io.showrunner.journal..").because("each dependency has one room");

  @ArchTest
  static final ArchRule theServerIsOpenedByTheCommandLineAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.showrunner.web..", "io.showrunner.appserver..", "io.showrunner.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.showrunner.web..", "io.showrunner.appserver..")
          .because("whoever embeds the library brings a server of their own");

  @ArchTest
  static final ArchRule theVendorsSdkStaysInItsRoom =
      onlyIn("com.aliyun..", "io.showrunner.cloud.aliyun..")
          .because("the SDK is optional: everything but the real cloud works without it");

  @ArchTest
  static final ArchRule theRealCloudIsChosenAtTheDoorsAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.showrunner.cloud.aliyun..",
              "io.showrunner.boot..",
              "io.showrunner.cli..",
              "io.showrunner.simulator.overhttp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.showrunner.cloud.aliyun..")
          .because("without the SDK on the class path the rest must not even notice");

  @ArchTest
  static final ArchRule cucumberStaysInItsRooms =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.showrunner.phrasebook..", "io.showrunner.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.cucumber..")
          .because("the library works without Cucumber, which is optional for who embeds it");

  @ArchTest
  static final ArchRule nothingOutsideTheClockAsksTheMachineForTime =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.showrunner.clock")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callConstructor(java.util.Random.class)
          .because("the same trace and seed must give the same bytes");

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      slices()
          .matching("io.showrunner.(**)")
          .should()
          .beFreeOfCycles()
          .because("a room that leads back into itself cannot be understood alone");

  @ArchTest
  static final ArchRule theCloudsWorldIsForTheSimulatorAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.showrunner.cloud.mock..",
              "io.showrunner.simulator..",
              "io.showrunner.phrasebook..",
              "io.showrunner.cli..",
              "io.showrunner.boot..",
              "io.showrunner.standin..",
              "io.showrunner.trace..",
              "io.showrunner.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.showrunner.cloud.mock..")
          .because("the engine must not know whether the cloud is real");

  @ArchTest
  static final ArchRule theEngineDoesNotKnowWhoSimulatesIt =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.showrunner.director..",
              "io.showrunner.journal..",
              "io.showrunner.process..",
              "io.showrunner.rules..",
              "io.showrunner.cloud..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.showrunner.simulator..", "io.showrunner.phrasebook..", "io.showrunner.cli..")
          .because("simulator and server take the very same path of an event");

  @ArchTest
  static final ArchRule happeningsAreRecords =
      classes()
          .that()
          .areAssignableTo(RoomEvent.class)
          .or()
          .areAssignableTo(RelayCommand.class)
          .or()
          .areAssignableTo(TraceEvent.class)
          .and()
          .areNotInterfaces()
          .should()
          .beRecords()
          .because("what happened does not change afterwards");

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .because("such a name gives a class no reason to refuse the next thing put into it");

  private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction onlyIn(
      String library, String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
