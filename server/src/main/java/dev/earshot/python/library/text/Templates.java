package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `string.Template`, and classes of the program that have other placeholders (library reference, «Template strings»).
///
/// @param placeholder with the groups of Python's: escaped, named, braced; none of them where it is invalid
record Templates(String text, Pattern placeholder, Site site) {
    private static final String TEMPLATE = "string.Template";
    private static final String IDENTIFIER = "[_a-z][_a-z0-9]*";

    /// What decides on placeholders, and is left open where a class says it.
    private static final Set<String> OTHER_WAYS = Set.of("pattern", "braceidpattern", "flags");

    static void addTo(Models models) {
        models.function(TEMPLATE, (arguments, site) -> {
            Obj.Callable template = Made.object(TEMPLATE, arguments, site);
            return keep(template, arguments, site)
                    .map(_ -> Reference.to(template))
                    .orElse(Reference.UNKNOWN);
        });
        models.function(
                TEMPLATE + ".__init__",
                (arguments, site) -> arguments
                        .value(0, "self")
                        .only()
                        .flatMap(self -> keep(self, arguments.after(1), site))
                        .orElse(Reference.UNKNOWN));
        add(models, "substitute", (template, arguments) -> template.filled(arguments, false));
        add(models, "safe_substitute", (template, arguments) -> template.filled(arguments, true));
        add(models, "get_identifiers", (template, _) -> template.known(Templates::identifiers));
        add(models, "is_valid", (template, _) -> template.known(Templates::validity));
    }

    private static Optional<Reference> keep(Value template, Arguments arguments, Site site) {
        site.machine().write(Cell.attribute(template, "template"), arguments.value(0, "template"));
        return Made.none();
    }

    private static void add(Models models, String method, BiFunction<Templates, Arguments, Optional<Reference>> what) {
        models.function(TEMPLATE + "." + method, (arguments, site) -> {
            Optional<Reference> given =
                    of(arguments.value(0, "self"), site).flatMap(template -> what.apply(template, arguments.after(1)));
            if (given.isEmpty()) {
                site.machine().raising().mayRaise(Reference.UNKNOWN);
            }
            return given.orElse(Reference.UNKNOWN);
        });
    }

    private static Optional<Templates> of(Reference self, Site site) {
        return self.only().flatMap(template -> {
            Optional<String> text = site.machine()
                    .read(Cell.attribute(template, "template"))
                    .onlyText()
                    .filter(each -> isAscii(each)
                            || !said(template, "idpattern", site.machine()).hasValues());
            return text.flatMap(known ->
                    placeholder(template, site.machine()).map(placeholder -> new Templates(known, placeholder, site)));
        });
    }

    /// Beyond that, Java finds other names.
    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 128);
    }

    private static Optional<Pattern> placeholder(Value template, Machine machine) {
        if (OTHER_WAYS.stream().anyMatch(way -> said(template, way, machine).hasValues())) {
            return Optional.empty();
        }
        Reference delimiter = said(template, "delimiter", machine);
        Reference identifier = said(template, "idpattern", machine);
        Optional<String> sign = delimiter.hasValues() ? delimiter.onlyText() : Optional.of("$");
        Optional<String> name = identifier.hasValues() ? identifier.onlyText() : Optional.of(IDENTIFIER);
        return sign.flatMap(known -> name.filter(id -> !id.contains("(") && !known.isEmpty())
                .flatMap(id -> Patterns.translate(id, "i"))
                .map(id -> {
                    String quoted = Pattern.quote(known);
                    String of = id.pattern().pattern();
                    return Pattern.compile(
                            quoted + "(?:(" + quoted + ")|(" + of + ")|[{](" + of + ")[}]|)",
                            id.pattern().flags());
                }));
    }

    /// What a class of the program says; no value where it says nothing.
    private static Reference said(Value template, String name, Machine machine) {
        return template instanceof Obj.Instance instance
                ? machine.classAttributes().inheritance().attribute(Inheritance.linear(machine.classOf(instance)), name)
                : Reference.NEVER;
    }

    /// What is said of the text, where all of it is known.
    private Optional<Reference> known(Function<Templates, Reference> what) {
        return text.contains(Reference.MARK) ? Optional.empty() : Optional.of(what.apply(this));
    }

    private static Optional<String> nameIn(MatchResult placeholder) {
        return Optional.ofNullable(placeholder.group(2)).or(() -> Optional.ofNullable(placeholder.group(3)));
    }

    private Optional<Reference> filled(Arguments arguments, boolean safe) {
        Optional<Reference> asked = arguments
                .at(0)
                .map(Obj.Passed::value)
                .filter(given -> !safe && given.only().orElse(null) instanceof Obj.Instance);
        Optional<List<Obj.Named>> mapping = arguments
                .at(0)
                .filter(_ -> asked.isEmpty())
                .map(given -> site.machine().items().keywords(given.value()))
                .orElse(Optional.of(List.of()));
        if (mapping.isEmpty() || arguments.openKeywords() || arguments.openPositional()) {
            return Optional.empty();
        }
        List<Obj.Named> values = new ArrayList<>(arguments.keywords());
        values.addAll(mapping.get());
        StringBuilder filled = new StringBuilder();
        Matcher found = placeholder.matcher(text);
        while (found.find()) {
            Optional<String> name = nameIn(found);
            Optional<Reference> value = values.stream()
                    .filter(each -> name.equals(Optional.of(each.keyword())))
                    .map(each -> each.argument().value())
                    .findFirst()
                    .or(() -> name.flatMap(key -> asked.map(of -> asked(of, key))));
            if (!site.machine().isReachable()) {
                return Optional.of(Reference.NEVER);
            }
            if (name.isPresent() && value.isEmpty() && !safe) {
                return Optional.of(site.machine().raising().fail("KeyError"));
            }
            if (name.isEmpty() && found.group(1) == null && !safe) {
                return Optional.of(site.machine().raising().fail("ValueError"));
            }
            Optional<String> shown = value.isEmpty()
                    ? Optional.of(found.group(1) != null ? found.group(1) : found.group())
                    : new Shown(site.machine()).text(value.get(), site).onlyText();
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            found.appendReplacement(filled, Matcher.quoteReplacement(shown.get()));
            if (Reference.isTooLong(filled.length())) {
                return Optional.empty();
            }
        }
        return Optional.of(Reference.text(found.appendTail(filled).toString()));
    }

    /// What an object of a class of the program gives for a name, which it may have a method for.
    private Reference asked(Reference mapping, String name) {
        return new Subscripts(site.machine()).load(mapping, Reference.text(name), site);
    }

    /// The names in it, each once, in the order in which they come first.
    private Reference identifiers() {
        List<Reference> names = placeholder
                .matcher(text)
                .results()
                .flatMap(found -> nameIn(found).stream())
                .distinct()
                .map(Reference::text)
                .toList();
        return Made.list(names, site);
    }

    private Reference validity() {
        boolean isValid = placeholder
                .matcher(text)
                .results()
                .allMatch(found -> found.group(1) != null || nameIn(found).isPresent());
        return Reference.to(isValid ? Constant.TRUE : Constant.FALSE);
    }
}
