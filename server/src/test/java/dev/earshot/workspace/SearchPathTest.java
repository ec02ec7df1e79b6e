package dev.earshot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchPathTest {
    private final Path root = ModuleTree.normalised(Path.of("work"));
    private final ModuleTree tree = new ModuleTree();

    @Test
    void findsModulesOfTheRootFromAnyPackage() {
        files("app/__init__.py", "app/main.py", "app/net.py", "tools.py");
        assertFinds("app/main.py", "tools", "tools.py");
        assertFinds("app/main.py", "app.net", "app/net.py");
        assertFinds("app/main.py", "app", "app/__init__.py");
    }

    @Test
    void findsModulesInTheSourceFolder() {
        files("src/kit/__init__.py", "src/kit/net.py", "tests/test_net.py");
        assertFinds("tests/test_net.py", "kit.net", "src/kit/net.py");
        assertFinds("src/kit/net.py", "kit", "src/kit/__init__.py");
        assertEquals("kit.net", path("src/kit/net.py").moduleName());
    }

    @Test
    void findsWhatLiesBesideAScript() {
        files("scripts/run.py", "scripts/steps.py", "steps.py");
        assertFinds("scripts/run.py", "steps", "scripts/steps.py");
        assertEquals("scripts.run", path("scripts/run.py").moduleName());
    }

    @Test
    void findsModulesOfAProjectInTheWorkspace() {
        files("services/mail/src/mail/__init__.py", "services/mail/tests/test_mail.py", "services/mail/helpers.py");
        assertFinds("services/mail/tests/test_mail.py", "mail", "services/mail/src/mail/__init__.py");
        assertFinds("services/mail/tests/test_mail.py", "helpers", "services/mail/helpers.py");
    }

    @Test
    void packageWithoutInitFileIsTheLastToBeFound() {
        files("acme/net/remote.py", "src/acme/__init__.py", "main.py");
        assertFinds("main.py", "acme", "src/acme/__init__.py");
        tree.remove(root.resolve("src/acme/__init__.py"));
        FoundModule found = path("main.py").find("acme.net").orElseThrow();
        assertEquals(Optional.empty(), found.file());
        assertTrue(found.isPackage());
        assertFinds("main.py", "acme.net.remote", "acme/net/remote.py");
    }

    @Test
    void packageComesBeforeAModuleOfItsName() {
        files("kit.py", "kit/__init__.py", "main.py");
        assertFinds("main.py", "kit", "kit/__init__.py");
    }

    @Test
    void stubIsNoModule() {
        files("kit.pyi", "main.py");
        assertFindsNothing("main.py", "kit");
    }

    @Test
    void moduleOfTheRootHidesOneOfThePythonLibrary() {
        files("logging/__init__.py", "app/__init__.py", "app/main.py");
        assertFinds("app/main.py", "logging", "logging/__init__.py");
    }

    @Test
    void moduleBesideAnotherOfItsPackageHidesNothing() {
        files("app/__init__.py", "app/logging.py", "app/main.py");
        assertFindsNothing("app/main.py", "logging");
        assertFinds("app/main.py", "app.logging", "app/logging.py");
    }

    @Test
    void folderWithoutInitFileHidesNothingOfThePythonLibrary() {
        files("logging/handlers.py", "main.py");
        assertFindsNothing("main.py", "logging");
    }

    @Test
    void nothingHidesABuiltinModule() {
        files("sys.py", "importlib/__init__.py", "main.py");
        assertFindsNothing("main.py", "sys");
        assertFindsNothing("main.py", "importlib");
    }

    @Test
    void pythonsOwnLibraryIsNoPartOfAProgram() {
        files("os.py", "logging/__init__.py", "logging/config.py", "test/__init__.py", "test/test_logging.py");
        assertFindsNothing("test/test_logging.py", "logging");
    }

    @Test
    void otherRootsComeLast() {
        files("main.py");
        Path other = ModuleTree.normalised(Path.of("other"));
        tree.addRoot(other);
        tree.add(other.resolve("lib/__init__.py"));
        assertEquals(
                Optional.of(other.resolve("lib/__init__.py")),
                path("main.py").find("lib").orElseThrow().file());
        files("lib.py");
        assertFinds("main.py", "lib", "lib.py");
    }

    @Test
    void relativeNamesStartFromThePackage() {
        files("app/__init__.py", "app/web/__init__.py", "app/web/views.py");
        assertEquals(Optional.of("app.web.forms"), path("app/web/views.py").absolute(1, "forms"));
        assertEquals(Optional.of("app"), path("app/web/views.py").absolute(2, ""));
        assertEquals(Optional.of("app.web.forms"), path("app/web/__init__.py").absolute(1, "forms"));
        assertEquals(Optional.empty(), path("app/web/views.py").absolute(4, "forms"));
    }

    @Test
    void namesTheModulesRightInAPackage() {
        files("kit/__init__.py", "kit/net.py", "kit/disk/__init__.py", "kit/stub.pyi", "main.py");
        SearchPath path = path("main.py");
        assertEquals(Set.of("net", "disk"), path.submodules(path.find("kit").orElseThrow()));
    }

    @Test
    void whatIsGoneIsNotFound() {
        files("kit/net/__init__.py", "main.py");
        tree.remove(root.resolve("kit/net/__init__.py"));
        assertFindsNothing("main.py", "kit");
    }

    private void files(String... names) {
        tree.addRoot(root);
        for (String name : names) {
            tree.add(root.resolve(name));
        }
    }

    private SearchPath path(String file) {
        return tree.searchPath(root.resolve(file)).orElseThrow();
    }

    private void assertFinds(String from, String module, String file) {
        assertEquals(Optional.of(root.resolve(file)), path(from).find(module).flatMap(FoundModule::file), module);
    }

    private void assertFindsNothing(String from, String module) {
        assertEquals(Optional.empty(), path(from).find(module));
    }
}
