package dev.earshot.python.library.number;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.DecimalContext;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Optional;

/// `decimal.getcontext` and what puts another context in its place. There is one for all threads; of contexts that a
/// program makes itself nothing is known.
final class DecimalContexts {
    private static final String LOCAL = "decimal.localcontext";

    /// What `getcontext` gives has these as well, which would change what operations give.
    private static final List<String> SETTINGS = DecimalContext.settings();

    private DecimalContexts() {}

    static void addTo(Models models) {
        models.function("decimal.getcontext", (_, _) -> Reference.to(DecimalContext.CURRENT));
        models.function("decimal.setcontext", (_, site) -> {
            SETTINGS.forEach(name -> new DecimalContext(site.machine()).set(name, Reference.UNKNOWN));
            return Made.none().orElseThrow();
        });
        models.function(LOCAL, (arguments, site) -> Reference.to(Made.object(LOCAL, arguments, site)));
        models.methods(LOCAL, DecimalContexts::local);
    }

    /// A block with a context of its own: behind it all is as it was before.
    private static Optional<Reference> local(Obj.Callable block, String method, Arguments arguments, Site site) {
        DecimalContext context = new DecimalContext(site.machine());
        return switch (method) {
            case "__enter__" -> {
                for (String name : SETTINGS) {
                    site.machine().write(Cell.attribute(block, "[" + name + "]"), context.setting(name));
                    if (!block.positional().isEmpty() && !isCurrent(block)) {
                        context.set(name, Reference.UNKNOWN);
                    }
                }
                block.keywords()
                        .forEach(each ->
                                context.set(each.keyword(), each.argument().value()));
                yield Optional.of(Reference.to(DecimalContext.CURRENT));
            }
            case "__exit__" -> {
                for (String name : SETTINGS) {
                    context.set(
                            name,
                            site.machine()
                                    .read(Cell.attribute(block, "[" + name + "]"))
                                    .bound());
                }
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private static boolean isCurrent(Obj.Callable block) {
        return block.positional().getFirst().value().equals(Reference.to(DecimalContext.CURRENT));
    }
}
