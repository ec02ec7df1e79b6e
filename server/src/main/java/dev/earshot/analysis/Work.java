package dev.earshot.analysis;

/// What has been done so far to find what is found, counted in steps and not in time: on every machine it is the same.
///
/// @param programs how often a program has been run
/// @param statements the statements that were run for that, each as often as it was
/// @param text what was looked through for words or read, in UTF-16 units, each as often as it was
record Work(int programs, long statements, long text) {
    /// What has been done since.
    Work since(Work before) {
        return new Work(programs - before.programs, statements - before.statements, text - before.text);
    }
}
