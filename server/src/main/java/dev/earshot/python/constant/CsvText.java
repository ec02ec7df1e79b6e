package dev.earshot.python.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tables as texts (library reference, `csv`, dialect `excel`): cells may stand in quotes, and then hold whatever there
/// is.
public final class CsvText {
    private final List<List<String>> rows = new ArrayList<>();
    private final char delimiter;
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean inQuotes;
    private boolean hasCell;

    private CsvText(char delimiter) {
        this.delimiter = delimiter;
    }

    /// The cells of each row; an empty line is a row of none. Nothing where quotes are used in another way.
    ///
    /// @param lines without what ends them
    public static Optional<List<List<String>>> rows(List<String> lines, char delimiter) {
        CsvText table = new CsvText(delimiter);
        for (String line : lines) {
            if (!table.read(line)) {
                return Optional.empty();
            }
        }
        return table.inQuotes ? Optional.empty() : Optional.of(table.rows);
    }

    private boolean read(String line) {
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            boolean doubled = unit == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (inQuotes && doubled) {
                cell.append('"');
                at++;
            } else if (unit == '"') {
                if (!inQuotes && (!cell.isEmpty() || hasCell)) {
                    return false;
                }
                inQuotes = !inQuotes;
                hasCell = true;
            } else if (unit == delimiter && !inQuotes) {
                endCell();
                hasCell = false;
            } else {
                cell.append(unit);
            }
        }
        if (inQuotes) {
            cell.append('\n');
            return true;
        }
        if (!line.isEmpty() || hasCell) {
            endCell();
        }
        rows.add(row);
        row = new ArrayList<>();
        hasCell = false;
        return true;
    }

    private void endCell() {
        row.add(cell.toString());
        cell = new StringBuilder();
    }
}
