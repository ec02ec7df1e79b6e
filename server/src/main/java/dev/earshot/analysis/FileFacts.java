package dev.earshot.analysis;

import dev.earshot.workspace.ImportFact;
import dev.earshot.workspace.ImportFacts;
import java.util.List;

/// What is kept of each file of the workspace, whether anyone looks into it or not. It does not hold the text.
///
/// @param mentions whether the text mentions words by which something in it may lead to a target
record FileFacts(List<ImportFact> imports, boolean mentions) {
    FileFacts {
        imports = List.copyOf(imports);
    }

    static FileFacts of(String text) {
        return new FileFacts(ImportFacts.of(text), Mentions.mayLeadToListen(text));
    }
}
