package dev.earshot.python.machine;

import dev.earshot.python.Targets;
import dev.earshot.python.code.CodeFacts;
import dev.earshot.python.computation.Results;
import dev.earshot.python.machine.flow.Effort;
import dev.earshot.python.machine.outside.CodeReader;
import dev.earshot.python.machine.outside.ModuleFinder;

/// What a program is run in. It does not know the program.
///
/// @param targets the functions whose calls are looked for
/// @param reader reads what it has as texts
/// @param facts what is kept of code between runs
/// @param results what is kept of calls that were computed
/// @param effort what may be spent on it
public record Setting(
        Targets targets,
        Library library,
        ModuleFinder finder,
        CodeReader reader,
        CodeFacts facts,
        Results results,
        Effort effort) {}
