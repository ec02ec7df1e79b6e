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
    private State state = new Waiting();

    /// Objects with methods rather than records to switch over: to link the first such switch takes a JVM a fifth of
    /// the time that an editor should wait for its answer to `initialize`.
    private sealed interface State {
        CompletableFuture<?> request(String method, @Nullable Object params);

        default void notify(String method, @Nullable Object params) {}
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
        exitCode.complete(state instanceof ShutDown ? 0 : 1);
    }

    /// Frees what an end without `shutdown` has left.
    void close() {
        if (state instanceof Working working) {
            working.session.close();
        }
    }

    @Override
    public CompletableFuture<?> request(String method, @Nullable Object params) {
        return state.request(method, params);
    }

    @Override
    public void notify(String method, @Nullable Object params) {
        try {
            if (method.equals("exit")) {
                exit();
            } else {
                state.notify(method, params);
            }
        } catch (ResponseErrorException refused) {
            log.warn(method + " was passed over: " + refused.getMessage());
        } catch (Throwable broken) {
            log.error(method + " failed", broken);
        }
    }

    private final class Waiting implements State {
        @Override
        public CompletableFuture<?> request(String method, @Nullable Object params) {
            return method.equals("initialize")
                    ? initialize(FromLsp.params(params, JsonObject.class, gson))
                    : refused(ResponseErrorCode.ServerNotInitialized, method + " came before initialize");
        }

        private CompletableFuture<?> initialize(JsonObject params) {
            Session session = new Session(params, gson, client, log, opener);
            state = new Working(session, ParentProcess.of(params));
            return CompletableFuture.completedFuture(new ServerCapabilities(version, session.can()).initializeResult());
        }
    }

    private final class Working implements State {
        private final Session session;
        private final Optional<ParentProcess> parent;

        Working(Session session, Optional<ParentProcess> parent) {
            this.session = session;
            this.parent = parent;
        }

        @Override
        public CompletableFuture<?> request(String method, @Nullable Object params) {
            return switch (method) {
                case "initialize" -> refused(ResponseErrorCode.InvalidRequest, "initialize may be sent only once");
                case "shutdown" -> shutDown();
                default -> session.request(method, params);
            };
        }

        @Override
        public void notify(String method, @Nullable Object params) {
            if (method.equals("initialized")) {
                parent.ifPresent(process -> process.onExit(() -> exitCode.complete(1)));
            }
            session.notify(method, params);
        }

        private CompletableFuture<?> shutDown() {
            session.close();
            state = new ShutDown();
            return CompletableFuture.completedFuture(null);
        }
    }

    private static final class ShutDown implements State {
        @Override
        public CompletableFuture<?> request(String method, @Nullable Object params) {
            return refused(ResponseErrorCode.InvalidRequest, method + " came after shutdown");
        }
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
