package dev.earshot;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.cli.CommandLineInterface;
import dev.earshot.cli.Console;
import dev.earshot.cli.LanguageService;
import dev.earshot.lsp.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The program's entry, and its wiring diagram.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String version = version();
        Console console = Console.ofThisProcess();
        LanguageService service = port -> {
            // The protocol owns standard output; what a library might print there goes where an editor looks for it.
            System.setOut(System.err);
            Server server = new Server(version, DocumentAnalysis::open);
            return port.isPresent()
                    ? server.serveSocket(port.getAsInt(), console::announcePort)
                    : server.serveStandardStreams();
        };
        System.exit(new CommandLineInterface(console, version, service).run(arguments));
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
