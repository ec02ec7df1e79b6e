package dev.earshot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the table of packages, which may use which, and names the few that may touch the world outside.
class ArchitectureTest {
    private static final String BASE = "dev.earshot";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(BASE);

    /// The machine that runs programs and the packages in it: each may use those before it.
    private static final List<String> ROOMS = Stream.of(
                    ".flow",
                    ".outside",
                    ".type",
                    ".exception",
                    "",
                    ".iteration",
                    ".subscript",
                    ".text",
                    ".operator",
                    ".expression",
                    ".statement",
                    ".call",
                    ".program")
            .map(room -> BASE + ".python.machine" + room)
            .toList();

    /// A package of ours, and which others of ours it may use.
    record Layer(String name, List<String> mayUse) {
        Layer(String name, String... mayUse) {
            this(name, List.of(mayUse));
        }

        @Override
        public String toString() {
            return name + " uses only " + mayUse;
        }
    }

    private static Stream<Layer> layers() {
        return Stream.of(
                new Layer("grammars"),
                new Layer("text"),
                new Layer("syntax.ast", "text"),
                new Layer("syntax", "text", "grammars"),
                new Layer("python", "text", "syntax"),
                new Layer("words", "text", "syntax"),
                new Layer("rule", "text", "syntax", "python"),
                new Layer("workspace", "text", "syntax", "words", "python"),
                new Layer("analysis", "text", "syntax", "words", "python", "rule", "workspace"),
                new Layer("report", "text", "syntax", "python", "rule", "workspace", "analysis"),
                new Layer("lsp", "text", "syntax", "python", "rule", "workspace", "analysis"),
                new Layer("cli", "text", "syntax", "python", "rule", "workspace", "analysis", "report", "lsp"));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void packageUsesOnlyThoseBelowIt(Layer layer) {
        String[] allowed = Stream.concat(Stream.of(layer.name()), layer.mayUse().stream())
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        check(classes()
                .that(resideInAPackage(within(layer.name())))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(BASE + "..")).or(resideInAnyPackage(allowed))));
    }

    static List<String> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomOfTheMachineUsesOnlyThoseBeforeIt(String room) {
        List<String> allowed = ROOMS.subList(0, ROOMS.indexOf(room) + 1);
        check(classes()
                .that(resideInAPackage(room))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(within("python.machine")))
                        .or(resideInAnyPackage(allowed.toArray(String[]::new)))));
    }

    @Test
    void libraryKnowsNeitherExpressionsNorHowCallsAreFollowed() {
        check(noClasses()
                .that(resideInAPackage(within("python.library")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        within("python.machine.expression"),
                        within("python.machine.call"),
                        within("python.machine.program")));
    }

    @Test
    void everyRoomOfTheMachineHasItsPlaceInTheList() {
        check(classes()
                .that(resideInAPackage(within("python.machine")))
                .should()
                .resideInAnyPackage(ROOMS.toArray(String[]::new)));
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        String[] known = Stream.concat(Stream.of(BASE), layers().map(layer -> within(layer.name())))
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(known));
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching(BASE + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyLspKnowsLsp4j() {
        check(outside(within("lsp")).dependOnClassesThat().resideInAPackage("org.eclipse.lsp4j.."));
    }

    @Test
    void onlySyntaxKnowsTreeSitter() {
        check(outside(within("syntax"), within("grammars"))
                .dependOnClassesThat()
                .resideInAPackage("io.github.treesitter.."));
    }

    @Test
    void onlyDatabasesKnowSqlite() {
        check(outside(within("python.database"))
                .dependOnClassesThat()
                .resideInAnyPackage("io.roastedroot..", "com.dylibso.."));
    }

    @Test
    void recordsOfTheSyntaxTreeHoldNoNativeMemory() {
        check(noClasses()
                .that(resideInAPackage(within("syntax.ast")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.treesitter..", "java.lang.foreign.."));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        check(outside(BASE, within("cli")).dependOnClassesThat().resideInAPackage("picocli.."));
    }

    /// The protocol owns standard output: after one stray line the editor hangs up.
    @Test
    void onlyTheCommandLinePrints() {
        check(outside(BASE, within("cli"))
                .accessTargetWhere(is(System.class, "out")
                        .or(is(System.class, "err"))
                        .or(is(Throwable.class, "printStackTrace"))));
    }

    @Test
    void nothingSleeps() {
        check(noClasses().should().accessTargetWhere(is(Thread.class, "sleep")));
    }

    @Test
    void nothingIsFinalized() {
        check(noMethods().should().haveName("finalize"));
    }

    @Test
    void nothingRunsAnotherProgram() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .accessTargetWhere(is(Runtime.class, "exec")));
    }

    @Test
    void nothingConnectsSaveTheProtocolsOwnSocket() {
        check(outside(within("lsp"))
                .dependOnClassesThat(connects())
                .orShould()
                .accessTargetWhere(is(URL.class, "openStream").or(is(URL.class, "openConnection"))));
    }

    private static DescribedPredicate<JavaClass> connects() {
        return describe(
                "open connections",
                type -> Stream.of(
                                        Socket.class,
                                        ServerSocket.class,
                                        DatagramSocket.class,
                                        NetworkChannel.class,
                                        URLConnection.class)
                                .anyMatch(type::isAssignableTo)
                        || type.getPackageName().startsWith("java.net.http"));
    }

    private static ClassesShould outside(String... packages) {
        return noClasses().that(not(resideInAnyPackage(packages))).should();
    }

    /// Calls, method references and field accesses alike.
    private static DescribedPredicate<JavaAccess<?>> is(Class<?> owner, String member) {
        return describe(
                owner.getSimpleName() + "." + member,
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && access.getTarget().getName().equals(member));
    }

    private static String within(String name) {
        return BASE + "." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
