package dev.earshot.python.library.database;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a program gets for rows: tuples, rows with names, or what a function of its own makes of them.
final class RowForms {
    private static final Reference NONE = Reference.to(Constant.NONE);

    private final Cursor cursor;
    private final Site site;
    private final Reference factory;
    private final Reference texts;
    private int made;

    RowForms(Cursor cursor, Site site) {
        this.cursor = cursor;
        this.site = site;
        this.factory = cursor.read("row_factory");
        this.texts = cursor.connection().read("text_factory");
    }

    Site site() {
        return site;
    }

    /// Whether rows are given as they are.
    boolean arePlain() {
        return factory.equals(NONE) && texts.equals(Connection.STR);
    }

    /// What is made of a tuple.
    Reference of(Reference tuple) {
        int at = made++;
        Reference row = texts.equals(Connection.STR) ? tuple : withTexts(at, tuple);
        if (factory.equals(NONE)) {
            return row;
        }
        if (factory.only().equals(Optional.of(new External(NamedRows.PATH)))) {
            return NamedRows.row(at, row, names(), site);
        }
        Site each = site.at(site.context().implicitCall(site.call(), "made row " + at));
        return site.machine().calls().call(factory, Arguments.of(Reference.to(cursor.object()), row), each);
    }

    /// The names of the columns, in a tuple.
    private Reference names() {
        List<Reference> columns =
                site.machine().items().each(cursor.read("description")).orElseThrow(Unsettled::new);
        List<Reference> names = new ArrayList<>();
        for (Reference column : columns) {
            names.add(site.machine()
                    .items()
                    .each(column)
                    .orElseThrow(Unsettled::new)
                    .getFirst());
        }
        return Reference.to(site.machine().items().sequence(Made.container(Kind.TUPLE, "names", site), names));
    }

    private Reference withTexts(int at, Reference tuple) {
        if (!texts.only().equals(Optional.of(new External("builtins.bytes")))) {
            throw new Unsettled();
        }
        List<Reference> values = site.machine().items().each(tuple).orElseThrow(Unsettled::new).stream()
                .map(value -> value.onlyText().map(RowForms::octets).orElse(value))
                .toList();
        return Made.row(at, values, site);
    }

    private static Reference octets(String text) {
        return Reference.to(new Constant(
                new Constant.Bytes(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))));
    }
}
