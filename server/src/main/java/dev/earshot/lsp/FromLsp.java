package dev.earshot.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextPosition;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.Document;
import dev.earshot.workspace.DocumentUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/// What the protocol says, in the words of the core. Whatever lacks a part that the protocol demands is refused as
/// invalid parameters; a position outside of the text is taken to the nearest one inside, as the protocol has it.
/// It does not know what is asked for.
///
/// @param encoding how the client counts characters
record FromLsp(PositionEncoding encoding) {
    /// The parameters of a message as the type that its method demands.
    static <T> T params(@Nullable Object params, Class<T> type, Gson gson) {
        try {
            JsonElement json = (JsonElement) required(params, "params");
            return required(gson.fromJson(json, type), "params");
        } catch (JsonParseException | IllegalStateException | NumberFormatException wrong) {
            throw invalid("params: " + wrong.getMessage());
        }
    }

    static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw invalid("'" + name + "' is missing");
        }
        return part;
    }

    static DocumentUri uri(@Nullable TextDocumentIdentifier document) {
        return DocumentUri.of(required(required(document, "textDocument").getUri(), "uri"));
    }

    int offset(@Nullable Position position, SourceText text) {
        Position given = required(position, "position");
        int line = Math.max(0, given.getLine());
        int units = Math.max(0, given.getCharacter());
        if (encoding == PositionEncoding.UTF_16 || line >= text.lineCount()) {
            return text.offset(new TextPosition(line, units));
        }
        return text.lineStart(line) + encoding.toUtf16(text.lineText(line), units);
    }

    /// A range whose ends are the wrong way round is taken the right way round.
    TextRange range(@Nullable Range range, SourceText text) {
        Range given = required(range, "range");
        int start = offset(given.getStart(), text);
        int end = offset(given.getEnd(), text);
        return new TextRange(Math.min(start, end), Math.max(start, end));
    }

    /// The change as one of the text before it. A new text as a whole becomes a change of what differs, so that
    /// nothing else is looked at again.
    Replacement replacement(TextDocumentContentChangeEvent change, SourceText before) {
        String text = required(change.getText(), "text");
        return change.getRange() == null
                ? Replacement.difference(before.toString(), text)
                : new Replacement(range(change.getRange(), before), text);
    }

    /// A text as all changes leave it, and each of them.
    Changed changed(SourceText before, List<TextDocumentContentChangeEvent> changes) {
        SourceText text = before;
        List<Replacement> replacements = new ArrayList<>(changes.size());
        for (TextDocumentContentChangeEvent change : changes) {
            Replacement replacement = replacement(change, text);
            replacements.add(replacement);
            text = text.replace(replacement);
        }
        return new Changed(text, replacements);
    }

    /// A document that the client opens.
    static Document document(@Nullable TextDocumentItem given) {
        TextDocumentItem item = required(given, "textDocument");
        return new Document(
                DocumentUri.of(required(item.getUri(), "uri")),
                item.getVersion(),
                Optional.ofNullable(item.getLanguageId()).orElse(""),
                SourceText.of(required(item.getText(), "text")));
    }

    private static ResponseErrorException invalid(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, why, null));
    }

    /// A text after some changes, each counted in the text that the one before it left.
    record Changed(SourceText text, List<Replacement> replacements) {}
}
