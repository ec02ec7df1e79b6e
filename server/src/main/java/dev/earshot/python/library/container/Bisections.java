package dev.earshot.python.library.container;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Operation;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// Where something belongs in a list, found by halving it as the module `bisect` does, whatever order the list is in.
final class Bisections {
    private Bisections() {}

    static void addTo(Models models) {
        for (String path : List.of("bisect.bisect", "bisect.bisect_right")) {
            models.function(path, (arguments, site) -> place(true, arguments, site));
        }
        models.function("bisect.bisect_left", (arguments, site) -> place(false, arguments, site));
    }

    /// @param isBehind whether behind those that are equal to it, and not before them
    private static Reference place(boolean isBehind, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Reference wanted = arguments.value(1, "x");
        Optional<List<Reference>> items = arguments.positional().size() == 2 && !arguments.openKeywords()
                ? machine.items().inOrder(arguments.value(0, "a"))
                : Optional.empty();
        boolean hasBounds =
                arguments.named("lo").isPresent() || arguments.named("hi").isPresent();
        int from = 0;
        int to = items.map(List::size).orElse(0);
        boolean isKnown = items.isPresent() && !hasBounds;
        while (isKnown && from < to) {
            int middle = (from + to) / 2;
            Reference item = items.get().get(middle);
            Reference key = arguments
                    .named("key")
                    .filter(given -> !given.value().equals(Reference.to(Constant.NONE)))
                    .map(given -> machine.calls().callPassed(given, Arguments.of(item), site))
                    .orElse(item);
            Optional<Boolean> isLess = Truth.of(
                    isBehind
                            ? new Operation(site).comparison("<", wanted, key)
                            : new Operation(site).comparison("<", key, wanted),
                    machine);
            isKnown = isLess.isPresent() && machine.isReachable();
            if (isLess.orElse(false) == isBehind) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        if (!isKnown) {
            machine.raising().mayFail("TypeError");
            return Reference.UNKNOWN;
        }
        return Reference.to(new Constant((long) from));
    }
}
