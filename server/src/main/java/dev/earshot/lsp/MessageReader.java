package dev.earshot.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.MalformedJsonException;
import dev.earshot.lsp.FrameReader.UnreadableFrameException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.jspecify.annotations.Nullable;

/// Hands the client's messages on, in order, and answers those that are none.
/// Stands where LSP4J's own producer would, which ends at some bad frames, takes any length, and lets an [Error] pass.
/// It does not know what a message asks for.
///
/// @param in where the messages come from
/// @param out where the answer to what is no message goes
/// @param log who hears of it
record MessageReader(FrameReader in, MessageJsonHandler json, MessageConsumer out, Log log) {
    private static final String NO_MESSAGE = "a message that is no JSON-RPC request, notification or response";

    /// Reads until the stream ends or nobody wants more.
    void readInto(MessageConsumer consumer, BooleanSupplier isWanted) throws IOException {
        while (isWanted.getAsBoolean()) {
            try {
                Optional<byte[]> body = in.next();
                if (body.isEmpty()) {
                    return;
                }
                read(body.get(), consumer);
            } catch (UnreadableFrameException unreadable) {
                refuse(Optional.empty(), ResponseErrorCode.ParseError, unreadable.what());
            }
        }
    }

    private void read(byte[] body, MessageConsumer consumer) {
        try {
            parsed(body).ifPresent(consumer::consume);
        } catch (Throwable broken) {
            log.error("A message could not be dealt with", broken);
        }
    }

    private Optional<Message> parsed(byte[] body) {
        JsonText text = new JsonText(body);
        try {
            JsonElement read = text.read();
            Message message = json.getGson().fromJson(read, Message.class);
            if (message != null && isPlain(text.begun().get("id"))) {
                return Optional.of(message);
            }
            refuse(Optional.empty(), ResponseErrorCode.InvalidRequest, NO_MESSAGE);
        } catch (MalformedJsonException broken) {
            refuse(id(text.begun()), ResponseErrorCode.ParseError, "a message that is cut short or malformed");
        } catch (MessageIssueException | JsonParseException | IllegalArgumentException noMessage) {
            refuse(Optional.empty(), ResponseErrorCode.InvalidRequest, NO_MESSAGE);
        }
        return Optional.empty();
    }

    /// Whether an id is one that LSP4J reads as it is: a text, or a number that is an `int`.
    private static boolean isPlain(@Nullable JsonElement id) {
        return !(id instanceof JsonPrimitive primitive)
                || primitive.isString()
                || (primitive.isNumber() && primitive.getAsDouble() == primitive.getAsInt());
    }

    /// Under which id a request waits for an answer that broke off.
    private static Optional<Either<String, Number>> id(JsonObject begun) {
        return begun.has("method") && begun.get("id") instanceof JsonPrimitive id && isPlain(id)
                ? Optional.of(id.isString() ? Either.forLeft(id.getAsString()) : Either.forRight(id.getAsInt()))
                : Optional.empty();
    }

    private void refuse(Optional<Either<String, Number>> id, ResponseErrorCode code, String what) {
        ResponseMessage answer = new ResponseMessage();
        id.ifPresent(answer::setRawId);
        answer.setError(new ResponseError(code, "Received " + what + ".", null));
        out.consume(answer);
        log.warn("Passed over " + what);
    }
}
