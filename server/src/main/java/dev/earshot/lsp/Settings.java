package dev.earshot.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/// What a person can set in the editor, in the section `earshot`.
/// A setting that is missing or makes no sense has its default. It does not know where the editor keeps it.
///
/// @param verdicts whether a call is shown as grave as what it does with `verify` makes it
/// @param diagnosticMode of which files findings are shown
record Settings(Verdicts verdicts, DiagnosticMode diagnosticMode) {
    static final Settings DEFAULT = new Settings(Verdicts.GRADE, DiagnosticMode.WORKSPACE);

    enum Verdicts {
        /// As grave as the verdict on `verify`.
        GRADE,
        /// Every call is an error.
        IGNORE
    }

    /// By the name that other servers of Python have for it.
    enum DiagnosticMode {
        /// Of all in the folders that are open.
        WORKSPACE,
        /// Of those that are open.
        OPEN_FILES_ONLY
    }

    /// @param section what the editor holds in the section, of whatever type
    static Settings of(@Nullable JsonElement section) {
        boolean ignore = says("ignore", section, "verdicts");
        boolean openFilesOnly = says("openFilesOnly", section, "diagnosticMode");
        return new Settings(
                ignore ? Verdicts.IGNORE : Verdicts.GRADE,
                openFilesOnly ? DiagnosticMode.OPEN_FILES_ONLY : DiagnosticMode.WORKSPACE);
    }

    private static boolean says(String text, @Nullable JsonElement section, String name) {
        JsonElement value = section instanceof JsonObject settings ? settings.get(name) : null;
        return value != null && value.isJsonPrimitive() && value.getAsString().equals(text);
    }
}
