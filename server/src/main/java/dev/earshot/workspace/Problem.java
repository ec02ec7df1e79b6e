package dev.earshot.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What kept a file or folder from being looked at as it stands. It does not know who is told.
public sealed interface Problem {
    Path path();

    /// What is wrong, without the path: a sentence's end such as `no such file or folder`.
    String message();

    Weight weight();

    /// Whether something that was asked for has not been looked at at all.
    default boolean leavesGap() {
        return weight() == Weight.GAP;
    }

    /// How much of what was asked for has been done.
    enum Weight {
        /// Something has not been looked at.
        GAP,

        /// Everything has been looked at, but not as it stands.
        DOUBT,

        /// Everything has been looked at as it stands, but not all that it leads to.
        LIMIT
    }

    /// A file or folder that the system would not give.
    record Unreadable(Path path, String message) implements Problem {
        public static Unreadable of(Path path, IOException failure) {
            return new Unreadable(
                    path,
                    switch (failure) {
                        case AccessDeniedException denied -> "permission denied";
                        case NoSuchFileException missing -> "no such file or folder";
                        case FileSystemException other when other.getReason() != null -> other.getReason();
                        case IOException other when other.getMessage() != null -> other.getMessage();
                        case IOException other -> other.getClass().getSimpleName();
                    });
        }

        @Override
        public Weight weight() {
            return Weight.GAP;
        }
    }

    /// A file over the size limit, which is in bytes.
    record TooLarge(Path path, long limit) implements Problem {
        @Override
        public String message() {
            return "larger than the limit of " + (limit >> 20) + " MiB (--max-size)";
        }

        @Override
        public Weight weight() {
            return Weight.GAP;
        }
    }

    /// A file that names an encoding which is none, or which this program cannot read.
    record UnknownEncoding(Path path, String encoding) implements Problem {
        @Override
        public String message() {
            return "cannot read the encoding '" + encoding + "' that it declares; looked at as UTF-8";
        }

        @Override
        public Weight weight() {
            return Weight.GAP;
        }
    }

    /// A file with bytes that its encoding does not have. CPython refuses such a file.
    /// The rest of it has been looked at. Line and column count from 1, the column in characters.
    record Undecodable(Path path, String encoding, int line, int column, int unit) implements Problem {
        @Override
        public String message() {
            return "line %d, column %d: byte 0x%02X is not valid %s; looked at without it"
                    .formatted(line, column, unit, encoding);
        }

        @Override
        public Weight weight() {
            return Weight.DOUBT;
        }
    }

    /// A file from which names lead through more of other files than is looked at for one program.
    record LeadsTooFar(Path path) implements Problem {
        @Override
        public String message() {
            return "names are not followed from here into all other files, since that leads too far";
        }

        @Override
        public Weight weight() {
            return Weight.LIMIT;
        }
    }

    /// A file of which a part could not be analysed, and why.
    record Incomplete(Path path, String message) implements Problem {
        @Override
        public Weight weight() {
            return Weight.GAP;
        }
    }

    /// A file on which the program itself failed.
    record Failed(Path path, Throwable cause) implements Problem {
        @Override
        public String message() {
            return "could not be analysed: " + cause;
        }

        @Override
        public Weight weight() {
            return Weight.GAP;
        }
    }
}
