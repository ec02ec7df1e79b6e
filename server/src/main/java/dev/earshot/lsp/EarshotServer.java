package dev.earshot.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.earshot.analysis.Analysis;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/// The life of a server: it waits for `initialize`, works, is shut down, and exits.
/// Everything here runs on the thread that reads the client's messages. It does not know what the methods do that are
/// called while it works: a [Session] does.
final class EarshotServer implements Endpoint {
    private final String version;
    private final Gson gson;
    private final Analysis.Opener opener;
    private final RemoteEndpoint client;
    private final Log log;
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private State state = new State.Waiting();

    private sealed interface State {
        record Waiting() implements State {}

        record Working(Session session, Optional<ParentProcess> parent) implements State {}

        record ShutDown() implements State {}
    }

    /// @param toClient where messages to the client go
    EarshotServer(String version, Gson gson, Analysis.Opener opener, MessageConsumer toClient) {
        this.version = version;
        this.gson = gson;
        this.opener = opener;
        client = new RemoteEndpoint(toClient, this, this::error);
        log = new Log(client);
    }

    /// Where messages go that come from the client.
    RemoteEndpoint client() {
        return client;
    }

    Log log() {
        return log;
    }

    /// Completed when the server shall end: with 0 if the client had shut it down before, with 1 if not.
    CompletableFuture<Integer> exitCode() {
        return exitCode;
    }

    /// Ends the server as the client wishes it: by `exit`, or by ending the stream of its messages.
    void exit() {
        exitCode.complete(state instanceof State.ShutDown ? 0 : 1);
    }

    /// Frees what an end without `shutdown` has left.
    void close() {
        if (state instanceof State.Working working) {
            working.session().close();
        }
    }

    @Override
    public CompletableFuture<?> request(String method, @Nullable Object params) {
        return switch (state) {
            case State.Waiting waiting when method.equals("initialize") -> initialize(params);
            case State.Waiting waiting ->
                refused(ResponseErrorCode.ServerNotInitialized, method + " came before initialize");
            case State.Working working
            when method.equals("initialize") ->
                refused(ResponseErrorCode.InvalidRequest, "initialize may be sent only once");
            case State.Working working when method.equals("shutdown") -> shutDown(working.session());
            case State.Working working -> working.session().request(method, params);
            case State.ShutDown shutDown -> refused(ResponseErrorCode.InvalidRequest, method + " came after shutdown");
        };
    }

    @Override
    public void notify(String method, @Nullable Object params) {
        try {
            if (method.equals("exit")) {
                exit();
            } else if (state instanceof State.Working(Session session, Optional<ParentProcess> parent)) {
                if (method.equals("initialized")) {
                    parent.ifPresent(process -> process.onExit(() -> exitCode.complete(1)));
                }
                session.notify(method, params);
            }
        } catch (ResponseErrorException refused) {
            log.warn(method + " was passed over: " + refused.getMessage());
        } catch (Throwable broken) {
            log.error(method + " failed", broken);
        }
    }

    private CompletableFuture<?> initialize(@Nullable Object params) {
        JsonObject given = FromLsp.params(params, JsonObject.class, gson);
        Session session = new Session(given, gson, client, log, opener);
        state = new State.Working(session, ParentProcess.of(given));
        return CompletableFuture.completedFuture(new ServerCapabilities(version, session.can()).initializeResult());
    }

    private CompletableFuture<?> shutDown(Session session) {
        session.close();
        state = new State.ShutDown();
        return CompletableFuture.completedFuture(null);
    }

    private static CompletableFuture<?> refused(ResponseErrorCode code, String why) {
        return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, why, null)));
    }

    /// What the client is told of a request that failed. The log gets the rest.
    private ResponseError error(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError();
        }
        log.error("A request failed", cause);
        return new ResponseError(ResponseErrorCode.InternalError, "The server failed: " + cause, null);
    }
}
