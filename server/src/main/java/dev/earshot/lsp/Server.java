package dev.earshot.lsp;

import com.google.gson.JsonElement;
import dev.earshot.analysis.Analysis;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/// A language server for one client at the other end of two streams.
/// It does not know the protocol's life cycle, nor what started it.
///
/// @param version what the server calls its version
/// @param opener how a text is begun to be analysed
public record Server(String version, Analysis.Opener opener) {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String PUBLISH = "textDocument/publishDiagnostics";

    /// Silent: it would warn of what is no news, such as that a request was cancelled after it had been answered.
    private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

    /// The methods whose answer the server reads. Parameters are read where their method is known to exist, so that
    /// wrong ones are told from a message that is none.
    private static final Map<String, JsonRpcMethod> ASKED = Map.of(
            "workspace/configuration",
            JsonRpcMethod.request("workspace/configuration", JsonElement.class, ConfigurationParams.class));

    /// Serves the process that started this one.
    public int serveStandardStreams() {
        return serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    /// Waits on a port of the loopback interface for one client, and serves it.
    ///
    /// @param port 0 for any
    /// @param bound is told which port it is, once a client can connect
    public int serveSocket(int port, IntConsumer bound) throws IOException {
        try (Socket client = accept(port, bound)) {
            client.setTcpNoDelay(true);
            return serve(client.getInputStream(), client.getOutputStream());
        }
    }

    /// Serves the client at the other end of these streams until it says `exit`, ends its stream, or its process dies,
    /// and gives the code to exit with. Nobody else may write to the second stream.
    public int serve(InputStream fromClient, OutputStream toClient) {
        LSP4J.setLevel(Level.OFF);
        MessageJsonHandler json = new MessageJsonHandler(ASKED);
        StreamMessageConsumer out = new StreamMessageConsumer(new BufferedOutputStream(toClient, BUFFER_BYTES), json);
        CompletableFuture<Void> shown = new CompletableFuture<>();
        EarshotServer server = new EarshotServer(version, json.getGson(), opener, telling(out, shown));
        json.setMethodProvider(server.client());
        FrameReader frames = new FrameReader(new BufferedInputStream(fromClient, BUFFER_BYTES));
        MessageReader reader = new MessageReader(frames, json, out, server.log());
        Thread.ofPlatform().daemon().name("reader").start(() -> read(reader, server));
        Thread.ofPlatform().daemon().name("rehearsal").start(new Rehearsal(opener, json, shown, server.exitCode()));
        int code = server.exitCode().join();
        server.close();
        return code;
    }

    private static Socket accept(int port, IntConsumer bound) throws IOException {
        try (ServerSocket listener = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            bound.accept(listener.getLocalPort());
            return listener.accept();
        }
    }

    /// Sends messages on.
    ///
    /// @param shown completed when the first of them shows findings, or that there are none
    private static MessageConsumer telling(MessageConsumer out, CompletableFuture<Void> shown) {
        return message -> {
            out.consume(message);
            if (message instanceof NotificationMessage told && told.getMethod().equals(PUBLISH)) {
                shown.complete(null);
            } else if (message instanceof ResponseMessage answer
                    && answer.getResult() instanceof DocumentDiagnosticReport) {
                shown.complete(null);
            }
        };
    }

    private static void read(MessageReader reader, EarshotServer server) {
        try {
            reader.readInto(server.client(), () -> !server.exitCode().isDone());
        } catch (IOException broken) {
            server.log().error("The stream from the client broke", broken);
        } finally {
            server.exit();
        }
    }
}
