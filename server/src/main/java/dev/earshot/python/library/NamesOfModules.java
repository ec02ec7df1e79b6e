package dev.earshot.python.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The public names that modules of the library have in each Python from 3.8 to 3.14, on each system. They stand in a
/// text beside this class, since there are thousands, and are read when somebody first asks.
final class NamesOfModules {
    private NamesOfModules() {}

    /// Read once.
    private static final class Text {
        static final Map<String, Set<String>> NAMES = read();

        private static Map<String, Set<String>> read() {
            Map<String, Set<String>> names = new HashMap<>();
            try (InputStream in =
                            Objects.requireNonNull(NamesOfModules.class.getResourceAsStream("names-of-modules.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                Set<String> ofModule = new HashSet<>();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(" ")) {
                        ofModule.addAll(List.of(line.strip().split(" ", -1)));
                    } else {
                        ofModule = names.computeIfAbsent(line.substring(0, line.length() - 1), _ -> new HashSet<>());
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return names;
        }
    }

    /// Whether the names of a module are listed.
    static boolean areKnownOf(String module) {
        return Text.NAMES.containsKey(module);
    }

    static boolean contain(String module, String name) {
        return Text.NAMES.getOrDefault(module, Set.of()).contains(name);
    }
}
