package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `string.Template` (library reference, «Template strings»).
public final class Templates {
    private static final String TEMPLATE = "string.Template";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("[$](?:([$])|([_A-Za-z][_A-Za-z0-9]*)|[{]([_A-Za-z0-9]+)[}]|)");

    private Templates() {}

    static void addTo(Models models) {
        models.methods(TEMPLATE, Templates::method);
        models.function(TEMPLATE, (arguments, site) -> Reference.to(Made.object(TEMPLATE, arguments, site)));
    }

    static Optional<Reference> method(Obj.Callable template, String method, Arguments arguments, Site site) {
        if (!method.equals("substitute") && !method.equals("safe_substitute")) {
            return Optional.empty();
        }
        Optional<String> text = template.positional().stream()
                .findFirst()
                .flatMap(passed -> passed.value().onlyText());
        Optional<List<Obj.Named>> mapping = arguments
                .at(0)
                .map(given -> site.machine().items().keywords(given.value()))
                .orElse(Optional.of(List.of()));
        if (text.isEmpty() || mapping.isEmpty() || arguments.openKeywords() || arguments.openPositional()) {
            return Optional.empty();
        }
        List<Obj.Named> values = new ArrayList<>(arguments.keywords());
        values.addAll(mapping.get());
        return filled(text.get(), values, method.equals("safe_substitute"), site);
    }

    private static Optional<Reference> filled(String text, List<Obj.Named> values, boolean safe, Site site) {
        StringBuilder filled = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            String name = placeholder.group(2) != null ? placeholder.group(2) : placeholder.group(3);
            Optional<Reference> value = values.stream()
                    .filter(each -> each.keyword().equals(name))
                    .map(each -> each.argument().value())
                    .findFirst();
            if (name != null && value.isEmpty() && !safe) {
                return Optional.of(site.machine().raising().fail("KeyError"));
            }
            if (name == null && placeholder.group(1) == null && !safe) {
                return Optional.of(site.machine().raising().fail("ValueError"));
            }
            Optional<String> shown = value.isEmpty()
                    ? Optional.of(placeholder.group(1) != null ? "$" : placeholder.group())
                    : new Shown(site.machine()).text(value.get(), site).onlyText();
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            placeholder.appendReplacement(filled, Matcher.quoteReplacement(shown.get()));
            if (Reference.isTooLong(filled.length())) {
                return Optional.empty();
            }
        }
        placeholder.appendTail(filled);
        return Optional.of(Reference.text(filled.toString()));
    }
}
