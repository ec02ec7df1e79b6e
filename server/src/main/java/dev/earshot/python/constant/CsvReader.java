package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table in a text, read line by line as `csv.reader` does.
public final class CsvReader {
    private final CsvDialect dialect;
    private final StringBuilder cell = new StringBuilder();
    private List<CsvCell> row = new ArrayList<>();
    private Place place = Place.BEFORE_ROW;

    /// Whether the cell is a number, since it does not stand in quotes.
    private boolean isNumber;

    /// Where the next character stands.
    private enum Place {
        BEFORE_ROW,
        BEFORE_CELL,
        IN_CELL,
        IN_QUOTES,
        BEHIND_QUOTE,
        BEHIND_ESCAPE,
        BEHIND_ESCAPE_IN_QUOTES,
        BEHIND_ESCAPED_END,
        BEHIND_ROW
    }

    public CsvReader(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /// The row that ends with a line; an empty line is a row of none. Nothing where it goes on in the next one.
    ///
    /// @param line with what ends it, if anything does
    /// @throws Refusal where Python refuses it
    /// @throws Unsettled where that is left open
    public Optional<List<CsvCell>> read(String line) {
        for (int at = 0; at < line.length(); at++) {
            read(line.charAt(at));
        }
        endLine();
        return place == Place.BEFORE_ROW ? Optional.of(taken()) : Optional.empty();
    }

    /// What is left where no line follows.
    public Optional<List<CsvCell>> end() {
        if (cell.isEmpty() && place != Place.IN_QUOTES) {
            return Optional.empty();
        }
        if (dialect.isStrict()) {
            throw refusal();
        }
        endCell();
        return Optional.of(taken());
    }

    private List<CsvCell> taken() {
        List<CsvCell> whole = row;
        row = new ArrayList<>();
        place = Place.BEFORE_ROW;
        return whole;
    }

    private void read(char unit) {
        switch (place) {
            case BEFORE_ROW -> {
                place = isEnd(unit) ? Place.BEHIND_ROW : Place.BEFORE_CELL;
                if (place == Place.BEFORE_CELL) {
                    begin(unit);
                }
            }
            case BEFORE_CELL -> begin(unit);
            case IN_CELL, BEHIND_ESCAPED_END -> goOn(unit);
            case IN_QUOTES -> readInQuotes(unit);
            case BEHIND_QUOTE -> readBehindQuote(unit);
            case BEHIND_ESCAPE -> {
                cell.append(unit);
                place = isEnd(unit) ? Place.BEHIND_ESCAPED_END : Place.IN_CELL;
            }
            case BEHIND_ESCAPE_IN_QUOTES -> {
                cell.append(unit);
                place = Place.IN_QUOTES;
            }
            case BEHIND_ROW -> {
                if (!isEnd(unit)) {
                    throw refusal();
                }
            }
        }
    }

    private void begin(char unit) {
        if (isEnd(unit)) {
            endCell();
            place = Place.BEHIND_ROW;
        } else if (dialect.isQuote(unit) && dialect.quoting() != CsvDialect.Quoting.NONE) {
            place = Place.IN_QUOTES;
        } else if (dialect.isEscape(unit)) {
            place = Place.BEHIND_ESCAPE;
        } else if (unit == dialect.delimiter() && !isSkipped(unit)) {
            endCell();
        } else if (!isSkipped(unit)) {
            isNumber = dialect.quoting() == CsvDialect.Quoting.NONNUMERIC;
            cell.append(unit);
            place = Place.IN_CELL;
        }
    }

    private boolean isSkipped(char unit) {
        return unit == ' ' && dialect.skipsBlanks();
    }

    private void goOn(char unit) {
        if (isEnd(unit)) {
            endCell();
            place = Place.BEHIND_ROW;
        } else if (dialect.isEscape(unit)) {
            place = Place.BEHIND_ESCAPE;
        } else if (unit == dialect.delimiter()) {
            endCell();
            place = Place.BEFORE_CELL;
        } else {
            cell.append(unit);
            place = Place.IN_CELL;
        }
    }

    private void readInQuotes(char unit) {
        if (dialect.isEscape(unit)) {
            place = Place.BEHIND_ESCAPE_IN_QUOTES;
        } else if (dialect.isQuote(unit)) {
            place = dialect.doubles() ? Place.BEHIND_QUOTE : Place.IN_CELL;
        } else {
            cell.append(unit);
        }
    }

    private void readBehindQuote(char unit) {
        if (dialect.isQuote(unit)) {
            cell.append(unit);
            place = Place.IN_QUOTES;
        } else if (isEnd(unit) || unit == dialect.delimiter()) {
            goOn(unit);
        } else if (dialect.isStrict()) {
            throw refusal();
        } else {
            cell.append(unit);
            place = Place.IN_CELL;
        }
    }

    private void endLine() {
        switch (place) {
            case BEFORE_CELL, IN_CELL, BEHIND_QUOTE -> {
                endCell();
                place = Place.BEFORE_ROW;
            }
            case BEHIND_ESCAPE -> {
                cell.append('\n');
                place = Place.IN_CELL;
            }
            case BEHIND_ESCAPE_IN_QUOTES -> {
                cell.append('\n');
                place = Place.IN_QUOTES;
            }
            case BEHIND_ROW -> place = Place.BEFORE_ROW;
            case BEFORE_ROW, IN_QUOTES, BEHIND_ESCAPED_END -> {}
        }
    }

    /// A number that is none is refused before that, which is not looked at here.
    private RuntimeException refusal() {
        return row.stream().anyMatch(CsvCell::isNumber) ? new Unsettled() : new Refusal("csv.Error");
    }

    private void endCell() {
        row.add(new CsvCell(cell.toString(), isNumber));
        cell.setLength(0);
        isNumber = false;
    }

    private static boolean isEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
