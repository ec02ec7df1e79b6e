package dev.earshot.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.earshot.analysis.Analysis;
import dev.earshot.rule.Rule;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.Documents;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeNotebookDocumentParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseNotebookDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenNotebookDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/// What a server does between `initialize` and `shutdown`. Its two switches are the table of contents of this package:
/// which method is whose. It does not know how any of them is answered.
final class Session implements AutoCloseable {
    private final Gson gson;
    private final Documents documents = new Documents();
    private final ClientCapabilities can;
    private final Trace trace;
    private final Configuration configuration;
    private final Analysis analysis;
    private final WorkspaceFolders folders;
    private final TextDocumentSync sync;
    private final NotebookDocumentSync notebookSync;
    private final Diagnostics diagnostics;
    private final CodeActions codeActions;
    private final Hover hover;

    /// @param given the parameters of `initialize`
    Session(JsonObject given, Gson gson, Endpoint client, Log log, Analysis.Opener opener) {
        this.gson = gson;
        can = ClientCapabilities.of(given);
        trace = new Trace(client, given.get("trace") instanceof JsonPrimitive level ? level.getAsString() : "off");
        configuration = new Configuration(can, client, log);
        FromLsp fromLsp = new FromLsp(can.encoding());
        ToLsp toLsp = new ToLsp(can, configuration, Rule.listen());
        UnopenedFiles unopened = new UnopenedFiles(documents, configuration, toLsp, client);
        diagnostics = can.pullsDiagnostics()
                ? new PullDiagnostics(documents, toLsp, client, unopened, log)
                : new PublishDiagnostics(documents, toLsp, client, unopened, log);
        analysis = new Analysis(opener, diagnostics, log::warn);
        folders = new WorkspaceFolders(given, can, analysis.files(), client, log);
        sync = new TextDocumentSync(documents, analysis, fromLsp, log);
        notebookSync = new NotebookDocumentSync(documents, analysis, fromLsp, log);
        codeActions = new CodeActions(documents, analysis, fromLsp, toLsp);
        hover = new Hover(documents, analysis, fromLsp, toLsp);
        analysis.start();
    }

    ClientCapabilities can() {
        return can;
    }

    CompletableFuture<?> request(String method, @Nullable Object params) {
        trace.received(method, params);
        return switch (method) {
            case "textDocument/codeAction" -> codeActions.answer(read(params, CodeActionParams.class));
            case "textDocument/hover" -> hover.answer(read(params, HoverParams.class));
            case "textDocument/diagnostic" -> pull(read(params, DocumentDiagnosticParams.class));
            default -> unknown(method);
        };
    }

    void notify(String method, @Nullable Object params) {
        trace.received(method, params);
        switch (method) {
            case "initialized" -> {
                showAgainIf(configuration.initialized());
                folders.initialized();
            }
            case "workspace/didChangeWorkspaceFolders" ->
                folders.didChange(read(params, DidChangeWorkspaceFoldersParams.class));
            case "workspace/didChangeWatchedFiles" ->
                folders.didChangeFiles(read(params, DidChangeWatchedFilesParams.class));
            case "$/setTrace" -> trace.set(read(params, SetTraceParams.class));
            case "workspace/didChangeConfiguration" ->
                showAgainIf(configuration.didChange(read(params, JsonObject.class)));
            case "textDocument/didOpen" -> {
                sync.didOpen(read(params, DidOpenTextDocumentParams.class));
                folders.mayHaveChanged();
            }
            case "textDocument/didSave", "notebookDocument/didSave" -> {
                analysis.saved();
                folders.mayHaveChanged();
            }
            case "textDocument/didChange" -> sync.didChange(read(params, DidChangeTextDocumentParams.class));
            case "textDocument/didClose" -> sync.didClose(read(params, DidCloseTextDocumentParams.class));
            case "notebookDocument/didOpen" -> notebookSync.didOpen(read(params, DidOpenNotebookDocumentParams.class));
            case "notebookDocument/didChange" ->
                notebookSync.didChange(read(params, DidChangeNotebookDocumentParams.class));
            case "notebookDocument/didClose" ->
                notebookSync.didClose(read(params, DidCloseNotebookDocumentParams.class));
            default -> {
                // The protocol has it that what a server does not know it passes over.
            }
        }
    }

    @Override
    public void close() {
        analysis.close();
    }

    private void showAgainIf(CompletableFuture<Boolean> isChanged) {
        var _ = isChanged.thenAccept(changed -> {
            if (changed) {
                showAgain();
            }
        });
    }

    private void showAgain() {
        analysis.tellAgain();
        switch (diagnostics) {
            case PublishDiagnostics published ->
                documents.all().stream()
                        .filter(Document::isPython)
                        .forEach(document -> analysis.edit(document, List.of()));
            case PullDiagnostics pulled -> pulled.askAgain();
        }
    }

    private CompletableFuture<?> pull(DocumentDiagnosticParams params) {
        return diagnostics instanceof PullDiagnostics pull
                ? pull.answer(params, analysis)
                : unknown("textDocument/diagnostic");
    }

    private static CompletableFuture<?> unknown(String method) {
        return CompletableFuture.failedFuture(new ResponseErrorException(
                new ResponseError(ResponseErrorCode.MethodNotFound, method + " is not offered", null)));
    }

    private <T> T read(@Nullable Object params, Class<T> type) {
        return FromLsp.params(params, type, gson);
    }
}
