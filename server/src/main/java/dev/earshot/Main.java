package dev.earshot;

import dev.earshot.analysis.Workspace;
import dev.earshot.cli.CommandLineInterface;
import dev.earshot.cli.Console;
import dev.earshot.cli.LanguageService;
import dev.earshot.lsp.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The program's entry, and its wiring diagram.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String version = version();
        Server server = new Server(version, Workspace::open);
        System.exit(isEditorWaiting(arguments) ? serveStandardStreams(server) : interpret(version, server, arguments));
    }

    /// What editors start does without the library that reads command lines: that takes longer than all else at a
    /// start.
    private static boolean isEditorWaiting(String... arguments) {
        List<String> words = List.of(arguments);
        return words.equals(List.of("lsp")) || words.equals(List.of("lsp", "--stdio"));
    }

    private static int interpret(String version, Server server, String... arguments) {
        Console console = Console.ofThisProcess();
        LanguageService service = port -> port.isPresent()
                ? server.serveSocket(port.getAsInt(), console::announcePort)
                : serveStandardStreams(server);
        return new CommandLineInterface(console, version, service).run(arguments);
    }

    private static int serveStandardStreams(Server server) {
        // The protocol owns standard output; what a library might print there goes where an editor looks for it.
        System.setOut(System.err);
        return server.serveStandardStreams();
    }

    private static String version() {
        try (InputStream version = Main.class.getResourceAsStream("version.txt")) {
            if (version == null) {
                throw new IllegalStateException("built without its version");
            }
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
