package dev.earshot.python.library.text;

import dev.earshot.python.constant.FormatPieces;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.machine.text.Shown;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `string.Formatter`: which of its methods are asked for each field, those among them that a class of the program has
/// in place of its own (library reference, «Custom String Formatting»).
final class Formatters {
    private static final String FORMATTER = "string.Formatter";
    private static final int DEEPEST = 2;
    private static final Reference NONE = Reference.to(Constant.NONE);

    private final Reference self;
    private final Reference positional;
    private final Reference keywords;
    private final Site site;
    private final Machine machine;
    private final List<Reference> used = new ArrayList<>();
    private long next;

    private Formatters(Arguments arguments, Site site) {
        this.self = arguments.value(0, "self");
        this.positional = arguments.value(2, "args");
        this.keywords = arguments.value(3, "kwargs");
        this.site = site;
        this.machine = site.machine();
    }

    static void addTo(Models models) {
        models.function(FORMATTER, (arguments, site) -> Reference.to(Made.object(FORMATTER, arguments, site)));
        models.function(FORMATTER + ".format", Formatters::format);
        models.function(
                FORMATTER + ".vformat",
                (arguments, site) -> new Formatters(arguments, site).whole(arguments.value(1, "format_string")));
        models.function(FORMATTER + ".parse", Formatters::parsed);
        models.function(FORMATTER + ".get_value", Formatters::value);
        models.function(FORMATTER + ".get_field", Formatters::field);
        models.function(FORMATTER + ".convert_field", Formatters::converted);
        models.function(FORMATTER + ".format_field", Formatters::shown);
        models.function(FORMATTER + ".check_unused_args", (_, _) -> NONE);
    }

    private static Reference call(Reference self, String method, Site site, Reference... arguments) {
        return site.machine()
                .calls()
                .call(site.machine().attributes().load(self, method, site), Arguments.of(arguments), site);
    }

    private static Reference format(Arguments arguments, Site site) {
        if (arguments.openPositional() || arguments.openKeywords()) {
            return unknown(site);
        }
        Obj.Container keywords = site.machine().items().emptyDict(Made.container(Kind.DICT, "keywords", site));
        arguments
                .keywords()
                .forEach(each -> site.machine()
                        .items()
                        .put(keywords, each.keyword(), each.argument().value()));
        List<Reference> positional =
                arguments.after(2).positional().stream().map(Obj.Passed::value).toList();
        return call(
                arguments.value(0, "self"),
                "vformat",
                site,
                arguments.value(1, "format_string"),
                Made.row(0, positional, site),
                Reference.to(keywords));
    }

    private static Reference unknown(Site site) {
        site.machine().raising().mayRaise(Reference.UNKNOWN);
        return Reference.UNKNOWN;
    }

    private Reference whole(Reference format) {
        Optional<String> text = format.onlyText().filter(each -> !each.contains(Reference.MARK));
        if (text.isEmpty() || parsesItself()) {
            return unknown(site);
        }
        try {
            Optional<String> filled = filled(text.get(), DEEPEST);
            Obj.Container keys = Made.container(Kind.SET, "used", site);
            call(self, "check_unused_args", site, new Sets(machine).fill(keys, used), positional, keywords);
            return filled.map(Reference::text).orElse(Reference.UNKNOWN);
        } catch (Unsettled _) {
            return unknown(site);
        }
    }

    private boolean parsesItself() {
        return self.only().orElse(null) instanceof Obj.Instance instance
                && machine.classAttributes()
                        .inheritance()
                        .attribute(Inheritance.linear(machine.classOf(instance)), "parse")
                        .hasValues();
    }

    /// Fills all fields; nothing where it is not known what one of them comes to.
    private Optional<String> filled(String format, int depth) {
        if (depth < 0) {
            throw new Unsettled();
        }
        StringBuilder text = new StringBuilder();
        boolean known = true;
        int round = 0;
        for (FormatPieces.Piece piece : FormatPieces.of(format)) {
            text.append(piece.text());
            if (piece.field().isPresent() && machine.isReachable()) {
                List<Optional<String>> shown = new ArrayList<>();
                site.context().inRound(depth + DEEPEST * round++, () -> shown.add(shown(piece, depth)));
                known &= shown.getFirst().isPresent() && !Reference.isTooLong(text.length());
                text.append(shown.getFirst().orElse(""));
            }
        }
        return known ? Optional.of(text.toString()) : Optional.empty();
    }

    private Optional<String> shown(FormatPieces.Piece piece, int depth) {
        String name = piece.field().orElseThrow();
        Reference found = call(
                self,
                "get_field",
                site,
                Reference.text(name.isEmpty() ? String.valueOf(next++) : name),
                positional,
                keywords);
        List<Reference> both = machine.items().each(found).orElse(List.of());
        used.add(both.size() == 2 ? both.getLast() : Reference.UNKNOWN);
        Reference conversion = piece.conversion().isEmpty() ? NONE : Reference.text(piece.conversion());
        Reference object =
                call(self, "convert_field", site, both.size() == 2 ? both.getFirst() : Reference.UNKNOWN, conversion);
        Reference specification =
                filled(piece.specification(), depth - 1).map(Reference::text).orElse(Reference.UNKNOWN);
        return call(self, "format_field", site, object, specification).onlyText();
    }

    private static Reference parsed(Arguments arguments, Site site) {
        return arguments
                .value(1, "format_string")
                .onlyText()
                .flatMap(text -> new KnownValues(site.machine()).made(() -> FormatPieces.parsed(text), site))
                .orElseGet(() -> unknown(site));
    }

    private static Reference value(Arguments arguments, Site site) {
        Reference key = arguments.value(1, "key");
        boolean isNumber = key.only().orElse(null) instanceof Constant(Long _);
        boolean isName = key.onlyText().isPresent();
        return isNumber || isName
                ? new Subscripts(site.machine())
                        .load(arguments.value(isNumber ? 2 : 3, isNumber ? "args" : "kwargs"), key, site)
                : unknown(site);
    }

    private static Reference field(Arguments arguments, Site site) {
        Optional<String> name = arguments.value(1, "field_name").onlyText();
        if (name.isEmpty()) {
            return unknown(site);
        }
        FormatPieces.Field field = FormatPieces.field(name.get());
        Reference first = Reference.to(new Constant(field.first()));
        Reference value = call(
                arguments.value(0, "self"),
                "get_value",
                site,
                first,
                arguments.value(2, "args"),
                arguments.value(3, "kwargs"));
        for (FormatPieces.Step step : field.way()) {
            value = step.isAttribute()
                    ? site.machine().attributes().load(value, (String) step.key(), site)
                    : new Subscripts(site.machine()).load(value, Reference.to(new Constant(step.key())), site);
        }
        return Made.tuple(List.of(value, first), site);
    }

    private static Reference converted(Arguments arguments, Site site) {
        Reference value = arguments.value(1, "value");
        Reference conversion = arguments.value(2, "conversion");
        return conversion.equals(NONE)
                ? value
                : switch (conversion.onlyText().orElse("")) {
                    case "s" -> new Shown(site.machine()).text(value, site);
                    case "r" -> new Shown(site.machine()).repr(value, site);
                    default -> unknown(site);
                };
    }

    private static Reference shown(Arguments arguments, Site site) {
        Optional<String> specification = arguments.given(2, "format_spec").onlyText();
        return specification
                .map(known -> new Shown(site.machine()).format(arguments.value(1, "value"), "", known, site))
                .orElseGet(() -> unknown(site));
    }
}
