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

    /// Whether something that was asked for has not been looked at at all.
    boolean leavesGap();

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
        public boolean leavesGap() {
            return true;
        }
    }

    /// A file over the size limit, which is in bytes.
    record TooLarge(Path path, long limit) implements Problem {
        @Override
        public String message() {
            return "larger than the limit of " + (limit >> 20) + " MiB (--max-size)";
        }

        @Override
        public boolean leavesGap() {
            return true;
        }
    }

    /// A file that names an encoding which is none, or which this program cannot read.
    record UnknownEncoding(Path path, String encoding) implements Problem {
        @Override
        public String message() {
            return "cannot read the encoding '" + encoding + "' that it declares; looked at as UTF-8";
        }

        @Override
        public boolean leavesGap() {
            return true;
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
        public boolean leavesGap() {
            return false;
        }
    }

    /// A file of which a part could not be analysed, and why.
    record Incomplete(Path path, String message) implements Problem {
        @Override
        public boolean leavesGap() {
            return true;
        }
    }

    /// A file on which the program itself failed.
    record Failed(Path path, Throwable cause) implements Problem {
        @Override
        public String message() {
            return "could not be analysed: " + cause;
        }

        @Override
        public boolean leavesGap() {
            return true;
        }
    }
}
