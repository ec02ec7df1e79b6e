package dev.earshot.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One of the program's commands. It is described without annotations: reading those costs more than a scan.
interface Command {
    /// Its name, options and texts.
    CommandSpec spec();

    /// Does what the arguments ask for, and gives the exit status.
    int run(ParseResult arguments) throws IOException;
}
