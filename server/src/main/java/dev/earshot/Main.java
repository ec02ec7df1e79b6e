package dev.earshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The program's entry.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("earshot " + version());
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
