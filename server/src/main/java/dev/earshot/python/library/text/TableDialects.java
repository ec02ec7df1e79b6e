package dev.earshot.python.library.text;

import dev.earshot.python.constant.CsvDialect;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dialects of `csv`: those that a program has registered, and those that it names, or makes of options. It does not
/// know what a dialect says about a text.
final class TableDialects {
    private static final External REGISTERED = new External("csv.register_dialect");
    private static final Map<String, External> NAMED = Map.of(
            "excel", new External("csv.excel"),
            "excel-tab", new External("csv.excel_tab"),
            "unix", new External("csv.unix_dialect"));

    private TableDialects() {}

    static void addTo(Models models) {
        models.function("csv.register_dialect", TableDialects::register);
        models.function("csv.unregister_dialect", (arguments, site) -> {
            Machine machine = site.machine();
            arguments
                    .value(0, "name")
                    .onlyText()
                    .ifPresentOrElse(
                            name -> machine.write(Cell.attribute(REGISTERED, name), Reference.UNBOUND),
                            () -> machine.raising().mayRaise(Reference.UNKNOWN));
            return Reference.to(Constant.NONE);
        });
    }

    private static Reference register(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<CsvDialect> dialect = arguments.openKeywords()
                ? Optional.empty()
                : of(arguments.given(1, "dialect"), arguments.keywords(), site);
        Reference held = dialect.map(known -> Reference.to(new Constant(known))).orElse(Reference.UNKNOWN);
        arguments.value(0, "name").onlyText().ifPresent(name -> machine.write(Cell.attribute(REGISTERED, name), held));
        return Reference.to(Constant.NONE);
    }

    /// What a function reads or writes by that is given a dialect and options; nothing where that is not known.
    ///
    /// @param given a dialect, or its name, or `None`
    /// @param options all keywords of the call, of which one may be the dialect
    static Optional<CsvDialect> of(Reference given, List<Obj.Named> options, Site site) {
        Machine machine = site.machine();
        Reference named = given.only()
                .flatMap(value -> value instanceof Constant(String name) ? Optional.of(name) : Optional.empty())
                .map(name -> registered(name, machine))
                .orElse(given);
        if (named.other()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        try {
            if (named.only().orElse(null) instanceof Constant(CsvDialect dialect)
                    && options.stream().allMatch(TableDialects::isDialect)) {
                return Optional.of(dialect);
            }
            Map<String, Object> all = named.equals(Reference.to(Constant.NONE))
                    ? new LinkedHashMap<>()
                    : attributes(named.only().orElseThrow(Unsettled::new), site);
            options.stream().filter(option -> !isDialect(option)).forEach(option -> {
                Reference value = option.argument().value();
                all.put(option.keyword(), new KnownValues(machine).known(value).orElseThrow(Unsettled::new));
            });
            return Optional.of(CsvDialect.of(all));
        } catch (Unsettled _) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        } catch (Refusal refusal) {
            machine.raising().fail(refusal);
        }
        return Optional.empty();
    }

    private static boolean isDialect(Obj.Named option) {
        return option.keyword().equals("dialect");
    }

    private static Reference registered(String name, Machine machine) {
        Reference held = machine.read(Cell.attribute(REGISTERED, name));
        return !held.unbound()
                ? held
                : Optional.ofNullable(NAMED.get(name)).map(Reference::to).orElse(Reference.UNKNOWN);
    }

    /// What a class or an object says about itself, as far as it says something.
    private static Map<String, Object> attributes(Value dialect, Site site) {
        Machine machine = site.machine();
        if (dialect instanceof Constant) {
            throw new Unsettled();
        }
        Map<String, Object> said = new LinkedHashMap<>();
        for (String option : CsvDialect.OPTIONS) {
            if (!machine.attributes().holds(dialect, option).equals(Optional.of(false))) {
                Reference value = machine.attributes().load(Reference.to(dialect), option, site);
                said.put(option, new KnownValues(machine).known(value).orElseThrow(Unsettled::new));
            }
        }
        return said;
    }
}
