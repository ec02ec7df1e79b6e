package dev.earshot.python.library.text;

import dev.earshot.python.library.container.Dicts;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// `re`, where pattern and text are known.
public final class RegularExpressions {
    private static final String PATTERN = "re.Pattern";
    private static final String MATCH = "re.Match";
    private static final String GROUPS = "[groups]";
    private static final String NAMES = "[names]";
    private static final Reference NONE = Reference.to(Constant.NONE);
    private static final Set<String> FROM_A_PLACE = Set.of("match", "fullmatch", "search", "findall", "finditer");
    private static final List<String> FUNCTIONS =
            List.of("match", "fullmatch", "search", "findall", "finditer", "sub", "subn", "split");

    /// What the bits of flags stand for. ASCII and Unicode make no difference to the texts that are looked through.
    private static final Map<Long, String> FLAGS = Map.of(2L, "i", 8L, "m", 16L, "s", 64L, "x", 256L, "", 32L, "");

    private RegularExpressions() {}

    static void addTo(Models models) {
        models.methods(PATTERN, RegularExpressions::method);
        models.methods(MATCH, RegularExpressions::method);
        models.function("re.compile", (arguments, site) -> {
            if (expression(arguments, Optional.of(1)).isEmpty()) {
                site.machine().raising().mayRaise(Reference.UNKNOWN);
            }
            return Reference.to(Made.object(PATTERN, arguments, site));
        });
        for (String function : FUNCTIONS) {
            models.function("re." + function, (arguments, site) -> {
                int flags = replaces(function) ? 4 : function.equals("split") ? 3 : 2;
                Arguments rest = upTo(flags, "flags", arguments).after(1);
                return apply(function, expression(arguments, Optional.of(flags)), rest, site);
            });
        }
    }

    static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        if (self.made().equals(MATCH)) {
            return ofMatch(self, method, arguments, site);
        }
        Arguments made = new Arguments(self.positional(), self.keywords(), false, false);
        Optional<Obj.Passed> from = FROM_A_PLACE.contains(method) ? arguments.at(1, "pos") : Optional.empty();
        if (from.isPresent() && arguments.all().size() == 2) {
            return Optional.of(
                    from.get().value().only().orElse(null) instanceof Constant(Long place)
                            ? apply(
                                    method,
                                    expression(made, Optional.of(1)),
                                    Arguments.of(arguments.value(0, "string")),
                                    Math.max(0, place),
                                    site)
                            : Reference.UNKNOWN);
        }
        return FUNCTIONS.contains(method)
                ? Optional.of(apply(method, expression(made, Optional.of(1)), arguments, site))
                : Optional.empty();
    }

    /// @param flags at which place these are given
    private static Optional<Patterns.Expression> expression(Arguments arguments, Optional<Integer> flags) {
        Optional<Obj.Passed> given = flags.flatMap(at -> arguments.at(at, "flags"));
        Optional<String> letters =
                given.isEmpty() ? Optional.of("") : letters(given.get().value());
        return letters.flatMap(all -> translated(arguments, all));
    }

    private static Optional<Patterns.Expression> translated(Arguments arguments, String letters) {
        return arguments.value(0, "pattern").onlyText().flatMap(text -> Patterns.translate(text, letters));
    }

    /// Flags as letters; nothing where one is unknown.
    private static Optional<String> letters(Reference flags) {
        if (!(flags.only().orElse(null) instanceof Constant(Long bits))) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        long left = bits;
        for (Map.Entry<Long, String> flag : FLAGS.entrySet()) {
            letters.append((bits & flag.getKey()) != 0 ? flag.getValue() : "");
            left &= ~flag.getKey();
        }
        return left == 0 ? Optional.of(letters.toString()) : Optional.empty();
    }

    private static Reference apply(
            String function, Optional<Patterns.Expression> expression, Arguments arguments, Site site) {
        return apply(function, expression, arguments, 0, site);
    }

    /// @param from where in the text the search starts
    private static Reference apply(
            String function, Optional<Patterns.Expression> expression, Arguments arguments, long from, Site site) {
        boolean replaces = replaces(function);
        int needed = replaces ? 2 : 1;
        Optional<String> text = arguments.value(needed - 1, "string").onlyText();
        Optional<Integer> most = most(function, needed, arguments);
        boolean plain = most.isPresent()
                && upTo(needed, replaces ? "count" : "maxsplit", arguments)
                                .all()
                                .size()
                        == needed;
        Optional<Matcher> matcher =
                expression.filter(_ -> plain).flatMap(known -> text.flatMap(given -> Patterns.matcher(known, given)));
        if (matcher.isEmpty()) {
            site.machine().raising().mayRaise(Reference.UNKNOWN);
            return replaces ? replacedSomewhere(arguments, site) : Reference.UNKNOWN;
        }
        try {
            int length = text.orElse("").length();
            matcher.get().region((int) Math.min(from, length), length);
            return apply(function, expression.get(), matcher.get(), most.get(), arguments, site);
        } catch (Patterns.TookLong givenUp) {
            return Reference.UNKNOWN;
        }
    }

    private static boolean replaces(String function) {
        return function.startsWith("sub");
    }

    /// The arguments but for one that can be given either way, and those behind it.
    private static Arguments upTo(int index, String name, Arguments arguments) {
        return new Arguments(
                arguments.positional().stream().limit(index).toList(),
                arguments.keywords().stream()
                        .filter(each -> !each.keyword().equals(name))
                        .toList(),
                arguments.openPositional(),
                arguments.openKeywords());
    }

    /// How often a text is replaced or split at most, if no more is given than that; nothing where it is not known.
    private static Optional<Integer> most(String function, int at, Arguments arguments) {
        boolean asks = replaces(function) || function.equals("split");
        if (arguments.positional().size() > (asks ? at + 1 : at)) {
            return Optional.empty();
        }
        Optional<Obj.Passed> given =
                asks ? arguments.at(at, function.equals("split") ? "maxsplit" : "count") : Optional.empty();
        if (given.isEmpty()) {
            return Optional.of(Integer.MAX_VALUE);
        }
        return given.get().value().only().orElse(null) instanceof Constant(Long count) && count >= 0
                ? Optional.of(count == 0 ? Integer.MAX_VALUE : (int) Math.min(count, Integer.MAX_VALUE))
                : Optional.empty();
    }

    private static Reference apply(
            String function,
            Patterns.Expression expression,
            Matcher matcher,
            int most,
            Arguments arguments,
            Site site) {
        return switch (function) {
            case "match" -> matcher.lookingAt() ? match(expression, matcher, 0, site) : NONE;
            case "fullmatch" -> matcher.matches() ? match(expression, matcher, 0, site) : NONE;
            case "search" -> matcher.find() ? match(expression, matcher, 0, site) : NONE;
            case "finditer" -> {
                List<Reference> matches = new ArrayList<>();
                while (matcher.find()) {
                    matches.add(match(expression, matcher, matches.size(), site));
                }
                yield Reference.to(
                        site.machine().items().sequence(Made.container(Obj.Container.Kind.ITERATOR, site), matches));
            }
            case "findall" -> {
                List<Reference> found = new ArrayList<>();
                while (matcher.find()) {
                    found.add(found(matcher, found.size(), site));
                }
                yield Made.list(found, site);
            }
            case "split" -> {
                List<Reference> parts = new ArrayList<>();
                int from = 0;
                String text = arguments.value(0, "string").onlyText().orElse("");
                for (long times = 0; times < most && matcher.find(); times++) {
                    parts.add(Reference.text(text.substring(from, matcher.start())));
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        parts.add(text(matcher.group(group)));
                    }
                    from = matcher.end();
                }
                parts.add(Reference.text(text.substring(from)));
                yield Made.list(parts, site);
            }
            default -> replaced(function, expression, matcher, most, arguments, site);
        };
    }

    /// What is found is replaced by a text, or by what a function gives for it.
    private static Reference replaced(
            String function,
            Patterns.Expression expression,
            Matcher matcher,
            int most,
            Arguments arguments,
            Site site) {
        Reference replacement = arguments.value(0, "repl");
        boolean known = true;
        StringBuilder text = new StringBuilder();
        long times = 0;
        while (times < most && matcher.find() && site.machine().isReachable()) {
            Reference given = replacement.onlyText().isPresent()
                    ? Replacements.expanded(replacement.onlyText().get(), matcher, expression.names())
                            .map(Reference::text)
                            .orElse(Reference.UNKNOWN)
                    : given(arguments.at(0), match(expression, matcher, (int) times, site), site);
            times++;
            known &= given.onlyText().isPresent();
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(given.onlyText().orElse("")));
        }
        matcher.appendTail(text);
        Reference made = known ? Reference.text(text.toString()) : Reference.UNKNOWN;
        return function.equals("subn") ? Made.tuple(List.of(made, Reference.to(new Constant(times))), site) : made;
    }

    private static Reference given(Optional<Obj.Passed> function, Reference match, Site site) {
        return function.map(each -> site.machine().calls().callPassed(each, Arguments.of(match), site))
                .orElse(Reference.UNKNOWN);
    }

    /// The same where it is not known what is found.
    private static Reference replacedSomewhere(Arguments arguments, Site site) {
        arguments
                .at(0)
                .filter(function -> function.value().onlyText().isEmpty())
                .ifPresent(function -> site.machine()
                        .maybe(() ->
                                site.machine().calls().callPassed(function, Arguments.of(Reference.UNKNOWN), site)));
        return Reference.UNKNOWN;
    }

    private static Reference text(String group) {
        return group == null ? NONE : Reference.text(group);
    }

    /// The whole, the only group, or all groups.
    private static Reference found(Matcher matcher, int at, Site site) {
        if (matcher.groupCount() < 2) {
            String group = matcher.group(matcher.groupCount());
            return Reference.text(group == null ? "" : group);
        }
        List<Reference> groups = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            groups.add(Reference.text(matcher.group(group) == null ? "" : matcher.group(group)));
        }
        return Made.row(at, groups, site);
    }

    private static Reference match(Patterns.Expression expression, Matcher matcher, int at, Site site) {
        Machine machine = site.machine();
        Obj.Callable match =
                site.context().object(site.call(), "match " + at, Obj.Callable.class, () -> new Obj.Callable(MATCH));
        List<Reference> groups = new ArrayList<>();
        for (int group = 0; group <= matcher.groupCount(); group++) {
            groups.add(text(matcher.group(group)));
        }
        Obj.Container tuple = site.context()
                .object(match, GROUPS, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        Obj.Container names = site.context()
                .object(match, NAMES, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
        machine.write(
                Cell.attribute(match, GROUPS), Reference.to(machine.items().sequence(tuple, groups)));
        machine.items().emptyDict(names);
        for (int group = 0; group < expression.names().size() && group + 1 < groups.size(); group++) {
            String name = expression.names().get(group);
            if (!name.isEmpty()) {
                machine.items().put(names, name, groups.get(group + 1));
            }
        }
        machine.write(Cell.attribute(match, NAMES), Reference.to(names));
        MatchPlaces.note(match, matcher, expression, machine);
        return Reference.to(match);
    }

    private static Optional<Reference> ofMatch(Obj.Callable match, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        List<Reference> groups = machine.items()
                .each(machine.read(Cell.attribute(match, GROUPS)))
                .orElse(List.of(Reference.UNKNOWN));
        return switch (method) {
            case "group", "__getitem__" -> {
                List<Reference> asked = new ArrayList<>();
                arguments.positional().forEach(each -> asked.add(group(match, groups, each.value(), site)));
                yield Optional.of(
                        switch (asked.size()) {
                            case 0 -> groups.getFirst();
                            case 1 -> asked.getFirst();
                            default -> Made.tuple(asked, site);
                        });
            }
            case "groups" -> {
                Reference otherwise = arguments.given(0, "default");
                yield Optional.of(Made.tuple(
                        groups.subList(1, groups.size()).stream()
                                .map(group -> group.equals(NONE) ? otherwise : group)
                                .toList(),
                        site));
            }
            case "groupdict" -> {
                Reference named = Dicts.dict(Arguments.of(machine.read(Cell.attribute(match, NAMES))), site);
                Reference otherwise = arguments.given(0, "default");
                if (named.only().orElse(null) instanceof Obj.Container dict) {
                    for (Reference name : machine.items().each(named).orElse(List.of())) {
                        if (machine.items()
                                .find(dict, name)
                                .filter(NONE::equals)
                                .isPresent()) {
                            new Subscripts(machine).store(named, name, otherwise, site);
                        }
                    }
                }
                yield Optional.of(named);
            }
            case "start", "end", "span" -> MatchPlaces.method(match, method, arguments, site);
            default -> Optional.empty();
        };
    }

    private static Reference group(Obj.Callable match, List<Reference> groups, Reference asked, Site site) {
        Machine machine = site.machine();
        if (asked.only().orElse(null) instanceof Constant(Long number)) {
            return number >= 0 && number < groups.size()
                    ? groups.get(number.intValue())
                    : machine.raising().fail("IndexError");
        }
        Value names = machine.read(Cell.attribute(match, NAMES)).only().orElse(Constant.NONE);
        return names instanceof Obj.Container dict && asked.onlyText().isPresent()
                ? machine.items()
                        .find(dict, asked)
                        .orElseGet(() -> machine.raising().fail("IndexError"))
                : Reference.UNKNOWN;
    }
}
