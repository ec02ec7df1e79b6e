package dev.earshot.python.constant;

import java.util.List;
import java.util.stream.Collectors;

/// The rows of a table as texts, as `csv.writer` writes them.
public final class CsvWriter {
    private final CsvDialect dialect;

    public CsvWriter(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /// One row with what ends it.
    ///
    /// @throws Refusal where Python refuses it
    public String row(List<CsvCell> cells) {
        boolean isOneOfNothing = cells.size() == 1 && cells.getFirst().text().isEmpty();
        return cells.stream()
                .map(cell -> cell(cell, isOneOfNothing))
                .collect(Collectors.joining(String.valueOf(dialect.delimiter()), "", dialect.end()));
    }

    private String cell(CsvCell cell, boolean needsQuotes) {
        if (needsQuotes && dialect.quoting() == CsvDialect.Quoting.NONE) {
            throw new Refusal("csv.Error");
        }
        boolean isQuoted = needsQuotes
                || dialect.quoting() == CsvDialect.Quoting.ALL
                || (dialect.quoting() == CsvDialect.Quoting.NONNUMERIC && !cell.isNumber());
        StringBuilder text = new StringBuilder();
        for (char unit : cell.text().toCharArray()) {
            boolean isSpecial = hasMeaning(unit);
            boolean escapes = isSpecial && isEscaped(unit);
            if (escapes) {
                text.append(dialect.escape().orElseThrow(() -> new Refusal("csv.Error")));
            } else if (isSpecial) {
                isQuoted = true;
                text.append(dialect.isQuote(unit) ? String.valueOf(unit) : "");
            }
            text.append(unit);
        }
        String around = isQuoted ? dialect.quote().orElseThrow().toString() : "";
        return around + text + around;
    }

    private boolean hasMeaning(char unit) {
        return unit == dialect.delimiter()
                || dialect.isQuote(unit)
                || dialect.isEscape(unit)
                || dialect.end().indexOf(unit) >= 0;
    }

    private boolean isEscaped(char unit) {
        return dialect.quoting() == CsvDialect.Quoting.NONE
                || (dialect.isQuote(unit) ? !dialect.doubles() : dialect.isEscape(unit));
    }
}
