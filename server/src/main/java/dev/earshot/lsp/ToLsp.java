package dev.earshot.lsp;

import static dev.earshot.lsp.ClientCapabilities.Feature.CODE_ACTION_PREFERRED;
import static dev.earshot.lsp.ClientCapabilities.Feature.DIAGNOSTIC_CODE_DESCRIPTION;
import static dev.earshot.lsp.ClientCapabilities.Feature.DIAGNOSTIC_DATA;
import static dev.earshot.lsp.ClientCapabilities.Feature.DIAGNOSTIC_RELATED_INFORMATION;
import static dev.earshot.lsp.ClientCapabilities.Feature.DOCUMENT_CHANGES;

import com.google.gson.JsonObject;
import dev.earshot.rule.Finding;
import dev.earshot.rule.Fix;
import dev.earshot.rule.Rule;
import dev.earshot.rule.Severity;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Document;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// What the core says, in the words of the protocol, and of it what this client understands.
/// It does not know when any of it is sent.
record ToLsp(ClientCapabilities client, Configuration configuration, Rule rule) {
    /// In a diagnostic's data: where its finding starts, as an offset. Code actions find it again by that.
    static final String START = "start";

    static final String SOURCE = "earshot";

    List<Diagnostic> diagnostics(List<Finding> findings, Document document) {
        return findings.stream().map(finding -> diagnostic(finding, document)).toList();
    }

    Diagnostic diagnostic(Finding finding, Document document) {
        Diagnostic diagnostic = new Diagnostic();
        diagnostic.setRange(range(finding.range(), document.text()));
        diagnostic.setSeverity(severity(finding.severity()));
        diagnostic.setCode(rule.id());
        diagnostic.setSource(SOURCE);
        diagnostic.setMessage(finding.message());
        if (client.has(DIAGNOSTIC_CODE_DESCRIPTION)) {
            diagnostic.setCodeDescription(
                    new DiagnosticCodeDescription(rule.href().toString()));
        }
        if (client.has(DIAGNOSTIC_RELATED_INFORMATION) && !finding.trail().isEmpty()) {
            diagnostic.setRelatedInformation(finding.trail().stream()
                    .map(step -> relatedInformation(step, document))
                    .toList());
        }
        if (client.has(DIAGNOSTIC_DATA)) {
            JsonObject data = new JsonObject();
            data.addProperty(START, finding.range().start());
            diagnostic.setData(data);
        }
        return diagnostic;
    }

    CodeAction codeAction(Fix fix, Finding finding, Document document) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic(finding, document)));
        action.setEdit(edit(fix, document));
        if (client.has(CODE_ACTION_PREFERRED) && fix.preferred()) {
            action.setIsPreferred(true);
        }
        return action;
    }

    Range range(TextRange range, SourceText text) {
        return new Range(position(range.start(), text), position(range.end(), text));
    }

    private Position position(int offset, SourceText text) {
        TextPosition position = text.position(offset);
        PositionEncoding encoding = client.encoding();
        int units = encoding == PositionEncoding.UTF_16
                ? position.character()
                : encoding.fromUtf16(text.lineText(position.line()), position.character());
        return new Position(position.line(), units);
    }

    private WorkspaceEdit edit(Fix fix, Document document) {
        List<TextEdit> edits = fix.replacements().stream()
                .map(change -> new TextEdit(range(change.range(), document.text()), change.text()))
                .toList();
        String uri = document.uri().spelling();
        if (!client.has(DOCUMENT_CHANGES)) {
            return new WorkspaceEdit(Map.of(uri, edits));
        }
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, document.version()),
                edits.stream()
                        .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                        .toList()))));
    }

    private DiagnosticRelatedInformation relatedInformation(Finding.Step step, Document document) {
        Range range = range(step.range(), document.text());
        return new DiagnosticRelatedInformation(new Location(document.uri().spelling(), range), step.message());
    }

    private DiagnosticSeverity severity(Severity severity) {
        if (configuration.settings().verdicts() == Settings.Verdicts.IGNORE) {
            return DiagnosticSeverity.Error;
        }
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
        };
    }
}
