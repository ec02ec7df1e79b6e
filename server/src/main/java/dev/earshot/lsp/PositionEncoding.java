package dev.earshot.lsp;

import java.util.Optional;

/// How client and server count the characters of a line.
/// It does not know lines: only how far into one a count reaches.
enum PositionEncoding {
    UTF_16("utf-16") {
        @Override
        int units(int codePoint) {
            return Character.charCount(codePoint);
        }
    },
    UTF_8("utf-8") {
        @Override
        int units(int codePoint) {
            return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
    },
    UTF_32("utf-32") {
        @Override
        int units(int codePoint) {
            return 1;
        }
    };

    private final String kind;

    PositionEncoding(String kind) {
        this.kind = kind;
    }

    /// The one that the protocol calls so.
    static Optional<PositionEncoding> of(String kind) {
        for (PositionEncoding encoding : values()) {
            if (encoding.kind.equals(kind)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /// As the protocol calls it.
    String kind() {
        return kind;
    }

    /// How many UTF-16 units of the line lie before a place that is so many units of this encoding into it.
    /// Within a character this is its start, behind the line the line's end.
    final int toUtf16(String line, int units) {
        int at = 0;
        for (int left = units; at < line.length(); ) {
            int codePoint = line.codePointAt(at);
            left -= units(codePoint);
            if (left < 0) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /// How many units of this encoding the first so many UTF-16 units of the line are.
    final int fromUtf16(String line, int utf16Units) {
        int units = 0;
        for (int at = 0; at < utf16Units; ) {
            int codePoint = line.codePointAt(at);
            units += units(codePoint);
            at += Character.charCount(codePoint);
        }
        return units;
    }

    abstract int units(int codePoint);
}
