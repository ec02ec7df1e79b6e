package dev.earshot.cli;

import java.io.IOException;
import java.util.OptionalInt;

/// What `earshot lsp` starts.
@FunctionalInterface
public interface LanguageService {
    /// Serves one editor until it hangs up: over stdin and stdout, or on a port of localhost.
    ///
    /// @return the exit status
    int serve(OptionalInt port) throws IOException;
}
