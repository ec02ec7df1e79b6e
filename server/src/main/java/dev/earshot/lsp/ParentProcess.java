package dev.earshot.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;

/// The editor's process, which a server must not outlive.
/// It does not know the stream from the editor. The end of that says the same, but not where another child of the
/// editor's has inherited it.
record ParentProcess(ProcessHandle handle) {
    /// The process that `initialize` names. One that is not to be seen from here, as from within a container, is taken
    /// to live for ever.
    static Optional<ParentProcess> of(JsonObject initializeParams) {
        return initializeParams.get("processId") instanceof JsonPrimitive id && id.isNumber()
                ? ProcessHandle.of(id.getAsLong()).map(ParentProcess::new)
                : Optional.empty();
    }

    /// Runs the action when the process ends, or at once if it has ended since `initialize`.
    void onExit(Runnable action) {
        var _ = handle.onExit().thenRun(action);
    }
}
