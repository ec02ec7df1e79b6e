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
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
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

    /// The findings in each of the texts that the editor shows of a document.
    Map<Passage, List<Diagnostic>> diagnostics(List<Finding> findings, Document document) {
        Map<Passage, List<Diagnostic>> diagnostics = new LinkedHashMap<>();
        document.passages().forEach(passage -> diagnostics.put(passage, new ArrayList<>()));
        for (Finding finding : findings) {
            Optional.ofNullable(diagnostics.get(document.at(finding.range().start())))
                    .ifPresent(list -> list.add(diagnostic(finding, document)));
        }
        return diagnostics;
    }

    Diagnostic diagnostic(Finding finding, Document document) {
        Diagnostic diagnostic = new Diagnostic();
        Passage passage = document.at(finding.range().start());
        diagnostic.setRange(range(finding.range(), passage));
        diagnostic.setSeverity(severity(finding.severity()));
        diagnostic.setCode(rule.id());
        diagnostic.setSource(SOURCE);
        diagnostic.setMessage(finding.message());
        if (client.has(DIAGNOSTIC_CODE_DESCRIPTION)) {
            diagnostic.setCodeDescription(
                    new DiagnosticCodeDescription(rule.href().toString()));
        }
        List<DiagnosticRelatedInformation> related = relatedInformation(finding, document);
        if (client.has(DIAGNOSTIC_RELATED_INFORMATION) && !related.isEmpty()) {
            diagnostic.setRelatedInformation(related);
        }
        if (client.has(DIAGNOSTIC_DATA)) {
            JsonObject data = new JsonObject();
            data.addProperty(START, passage.inside(finding.range().start()));
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

    /// A range of what is analysed, in the text that the editor shows.
    Range range(TextRange range, Passage passage) {
        SourceText text = passage.document().text();
        TextRange inside = passage.inside(range);
        return new Range(position(inside.start(), text), position(inside.end(), text));
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
        Map<Document, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Replacement change : fix.replacements()) {
            Passage passage = document.at(change.range().start());
            edits.computeIfAbsent(passage.document(), _ -> new ArrayList<>())
                    .add(new TextEdit(range(change.range(), passage), change.text()));
        }
        if (!client.has(DOCUMENT_CHANGES)) {
            Map<String, List<TextEdit>> byUri = new LinkedHashMap<>();
            edits.forEach((changed, list) -> byUri.put(changed.uri().spelling(), list));
            return new WorkspaceEdit(byUri);
        }
        return new WorkspaceEdit(edits.entrySet().stream()
                .map(entry -> Either.<TextDocumentEdit, ResourceOperation>forLeft(
                        documentEdit(entry.getKey(), entry.getValue())))
                .toList());
    }

    private static TextDocumentEdit documentEdit(Document document, List<TextEdit> edits) {
        return new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(document.uri().spelling(), document.version()),
                edits.stream()
                        .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                        .toList());
    }

    /// What is in other documents comes first: it leads here.
    private List<DiagnosticRelatedInformation> relatedInformation(Finding finding, Document document) {
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        for (Finding.StepElsewhere step : finding.elsewhere()) {
            SourceText text = step.place().text();
            TextRange range = step.place().range();
            Location location = new Location(
                    step.place().uri(), new Range(position(range.start(), text), position(range.end(), text)));
            related.add(new DiagnosticRelatedInformation(location, step.message()));
        }
        finding.trail().forEach(step -> related.add(relatedInformation(step, document)));
        return related;
    }

    private DiagnosticRelatedInformation relatedInformation(Finding.Step step, Document document) {
        Passage passage = document.at(step.range().start());
        String uri = passage.document().uri().spelling();
        return new DiagnosticRelatedInformation(new Location(uri, range(step.range(), passage)), step.message());
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
