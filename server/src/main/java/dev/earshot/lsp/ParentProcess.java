package dev.earshot.lsp;

/// The editor's process, which a server must not outlive.
/// It does not know the stream from the editor, whose end says the same in most cases, but not where a child of the
/// editor's inherited it.
record ParentProcess(long id) {
    /// Runs the action when the process ends. A process that is not to be seen from here, as from within a container,
    /// is taken to live.
    void onExit(Runnable action) {
        ProcessHandle.of(id).ifPresent(process -> {
            var _ = process.onExit().thenRun(action);
        });
    }
}
