package dev.earshot.lsp;

import com.google.gson.JsonParseException;
import com.google.gson.stream.MalformedJsonException;
import dev.earshot.lsp.FrameReader.Frame;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/// Hands the client's messages on, in order, and answers those that are none.
/// Stands where LSP4J's own producer would, which ends at some bad frames, takes any length, and lets an [Error] pass.
/// It does not know what a message asks for.
///
/// @param in where the messages come from
/// @param out where the answer to what is no message goes
/// @param log who hears of it
record MessageReader(FrameReader in, MessageJsonHandler json, MessageConsumer out, Log log) {
    /// Reads until the stream ends or nobody wants more.
    void readInto(MessageConsumer consumer, BooleanSupplier isWanted) throws IOException {
        while (isWanted.getAsBoolean()) {
            Frame frame = in.next();
            switch (frame.kind()) {
                case BODY -> read(frame.content(), consumer);
                case UNREADABLE -> refuse(Optional.empty(), ResponseErrorCode.ParseError, frame.content());
                case END -> {
                    return;
                }
            }
        }
    }

    private void read(String body, MessageConsumer consumer) {
        try {
            parsed(body).ifPresent(consumer::consume);
        } catch (Throwable broken) {
            log.error("A message could not be dealt with", broken);
        }
    }

    private Optional<Message> parsed(String body) {
        try {
            Message message = json.parseMessage(new StringReader(body));
            if (message != null) {
                return Optional.of(message);
            }
            ResponseErrorCode code = body.isBlank() ? ResponseErrorCode.ParseError : ResponseErrorCode.InvalidRequest;
            refuse(Optional.empty(), code, "a message that is empty");
        } catch (MessageIssueException broken) {
            refuse(
                    id(broken.getRpcMessage()),
                    ResponseErrorCode.ParseError,
                    "a message that is cut short or malformed");
        } catch (JsonParseException | IllegalArgumentException noMessage) {
            refuse(
                    Optional.empty(),
                    code(noMessage),
                    "a message that is no JSON-RPC request, notification or response");
        }
        return Optional.empty();
    }

    private static ResponseErrorCode code(RuntimeException noMessage) {
        Throwable cause = noMessage.getCause();
        return cause instanceof MalformedJsonException || cause instanceof EOFException
                ? ResponseErrorCode.ParseError
                : ResponseErrorCode.InvalidRequest;
    }

    private static Optional<Either<String, Number>> id(Message broken) {
        return broken instanceof RequestMessage request ? Optional.of(request.getRawId()) : Optional.empty();
    }

    private void refuse(Optional<Either<String, Number>> id, ResponseErrorCode code, String what) {
        ResponseMessage answer = new ResponseMessage();
        id.ifPresent(answer::setRawId);
        answer.setError(new ResponseError(code, "Received " + what + ".", null));
        out.consume(answer);
        log.warn("Passed over " + what);
    }
}
