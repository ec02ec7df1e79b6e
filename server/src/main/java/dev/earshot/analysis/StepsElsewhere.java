package dev.earshot.analysis;

import dev.earshot.rule.Finding;
import dev.earshot.workspace.DocumentUri;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which modules show findings that steps in other texts lead to, by those texts.
/// It does not know where the steps are in them.
final class StepsElsewhere {
    private final Map<String, Set<LoadedModule>> byText = new HashMap<>();
    private final Map<LoadedModule, Set<String>> texts = new HashMap<>();

    /// Takes note of what is shown of a module now.
    void note(LoadedModule module, List<Finding> shown) {
        Set<String> now = shown.stream()
                .flatMap(finding -> finding.elsewhere().stream())
                .map(step -> step.place().uri())
                .collect(Collectors.toSet());
        Set<String> before = texts.getOrDefault(module, Set.of());
        if (!now.equals(before)) {
            before.forEach(text -> byText.computeIfPresent(text, (_, modules) -> {
                modules.remove(module);
                return modules.isEmpty() ? null : modules;
            }));
            now.forEach(
                    text -> byText.computeIfAbsent(text, _ -> new HashSet<>()).add(module));
            if (now.isEmpty()) {
                texts.remove(module);
            } else {
                texts.put(module, now);
            }
        }
    }

    /// The modules with steps in the text of this file.
    Collection<LoadedModule> in(Path file) {
        return List.copyOf(byText.getOrDefault(DocumentUri.of(file).spelling(), Set.of()));
    }
}
