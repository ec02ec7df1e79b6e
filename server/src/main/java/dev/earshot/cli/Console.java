package dev.earshot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the program was started: what it may print to, and what it is told by its surroundings.
///
/// @param terminal whether a person sees what is printed
public record Console(
        PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> environment, Path workingFolder) {

    /// The one this process has. Both stdin and stdout must be a terminal's for a person to be seen.
    ///
    ///  Output is UTF-8, whatever the locale, except on Windows, whose terminals differ.
    public static Console ofThisProcess() {
        return new Console(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent(),
                System.getenv(),
                Path.of(""));
    }

    /// Says on which port of localhost the program waits, so that an editor can be pointed there.
    public void announcePort(int port) {
        err.println("earshot: waiting for an editor on port " + port + " of localhost");
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor, String encodingProperty) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String encoding = windows ? System.getProperty(encodingProperty) : null;
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }
}
