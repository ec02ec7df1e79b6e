package dev.earshot.python.library.text;

import dev.earshot.python.constant.HtmlReader;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// `html.parser.HTMLParser`: which methods of a class of the program are told of what a text holds, one after the
/// other.
final class HtmlParsers {
    private static final String PARSER = "html.parser.HTMLParser.";
    private static final String WAITING = "rawdata";
    private static final String CONVERTS = "convert_charrefs";
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// The methods that are told, with the number of arguments of each.
    private static final List<Told> TOLD = List.of(
            new Told("handle_starttag", 2),
            new Told("handle_startendtag", 2),
            new Told("handle_data", 1),
            new Told("handle_entityref", 1),
            new Told("handle_charref", 1),
            new Told("handle_comment", 1),
            new Told("handle_decl", 1),
            new Told("handle_pi", 1),
            new Told("unknown_decl", 1),
            new Told("handle_endtag", 1));

    private final Obj.Instance self;
    private final Site site;
    private final Machine machine;

    private HtmlParsers(Obj.Instance self, Site site) {
        this.self = self;
        this.site = site;
        this.machine = site.machine();
    }

    private record Told(String method, int arguments) {}

    static void addTo(Models models) {
        models.function(
                PARSER + "__init__", (arguments, site) -> ofSelf(arguments, site, parser -> parser.begin(arguments)));
        models.function(PARSER + "reset", (arguments, site) -> ofSelf(arguments, site, HtmlParsers::reset));
        models.function(
                PARSER + "feed",
                (arguments, site) -> ofSelf(arguments, site, parser -> parser.read(arguments.value(1, "data"), false)));
        models.function(
                PARSER + "close",
                (arguments, site) -> ofSelf(arguments, site, parser -> parser.read(Reference.text(""), true)));
        models.function(
                PARSER + "handle_startendtag",
                (arguments, site) -> ofSelf(arguments, site, parser -> parser.startAndEnd(arguments)));
        for (Told told : TOLD) {
            if (!told.method.equals("handle_startendtag")) {
                models.function(PARSER + told.method, (_, _) -> NONE);
            }
        }
    }

    private interface Act {
        Reference by(HtmlParsers parser);
    }

    private static Reference ofSelf(Arguments arguments, Site site, Act act) {
        return arguments.value(0, "self").only().orElse(null) instanceof Obj.Instance self
                ? act.by(new HtmlParsers(self, site))
                : Reference.UNKNOWN;
    }

    private Reference begin(Arguments arguments) {
        machine.write(
                Cell.attribute(self, CONVERTS),
                arguments.named(CONVERTS).map(Obj.Passed::value).orElse(Reference.to(Constant.TRUE)));
        return call("reset", Arguments.NONE);
    }

    private Reference reset() {
        machine.write(Cell.attribute(self, WAITING), Reference.text(""));
        return NONE;
    }

    private Reference startAndEnd(Arguments arguments) {
        call("handle_starttag", arguments.after(1));
        return call("handle_endtag", Arguments.of(arguments.value(1, "tag")));
    }

    private Reference call(String method, Arguments arguments) {
        return machine.calls().call(machine.attributes().load(Reference.to(self), method, site), arguments, site);
    }

    /// Reads what waits for more, and what is there now.
    private Reference read(Reference more, boolean isLast) {
        Optional<HtmlReader.Reading> reading = reading(more, isLast);
        if (reading.isEmpty()) {
            readUnknown();
            return NONE;
        }
        machine.write(
                Cell.attribute(self, WAITING), Reference.text(reading.get().rest()));
        List<HtmlReader.Piece> pieces = reading.get().pieces();
        for (int at = 0; at < pieces.size() && machine.isReachable(); at++) {
            HtmlReader.Piece piece = pieces.get(at);
            site.context().inRound(at, () -> call(piece.method(), arguments(piece)));
        }
        return NONE;
    }

    private Arguments arguments(HtmlReader.Piece piece) {
        return Arguments.of(piece.arguments().stream()
                .map(each -> new KnownValues(machine).made(() -> each, site).orElse(Reference.UNKNOWN))
                .toArray(Reference[]::new));
    }

    private Optional<HtmlReader.Reading> reading(Reference more, boolean isLast) {
        Optional<String> before = machine.read(Cell.attribute(self, WAITING)).onlyText();
        Optional<Boolean> converts = Truth.of(machine.read(Cell.attribute(self, CONVERTS)), machine);
        String text = before.orElse(Reference.MARK) + more.onlyText().orElse(Reference.MARK);
        try {
            return converts.filter(_ -> !text.contains(Reference.MARK))
                    .map(known -> HtmlReader.read(text, known, isLast));
        } catch (Unsettled _) {
            return Optional.empty();
        }
    }

    /// Any of the program's methods may be told something, and others after it.
    private void readUnknown() {
        machine.write(Cell.attribute(self, WAITING), Reference.UNKNOWN);
        machine.raising().mayRaise(Reference.UNKNOWN);
        for (int round = 0; round < 2; round++) {
            for (Told told : TOLD) {
                Reference method = machine.attributes().load(Reference.to(self), told.method, site);
                if (!(method.only().orElse(null) instanceof Bound(External _, Value _))) {
                    Reference[] unknown = Collections.nCopies(told.arguments, Reference.UNKNOWN)
                            .toArray(Reference[]::new);
                    machine.maybe(() -> machine.calls().call(method, Arguments.of(unknown), site));
                }
            }
        }
    }
}
