package dev.earshot.lsp;

import dev.earshot.analysis.Analysis;
import dev.earshot.analysis.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// What connects a client with a server that runs in this process.
/// It does not know what passes along it.
///
/// @param exitCode completed with what the server ends with
record Wiring(OutputStream toServer, InputStream fromServer, CompletableFuture<Integer> exitCode) {
    static Wiring pipes(Analysis.Opener opener) {
        try {
            Pipe toServer = Pipe.open();
            Pipe fromServer = Pipe.open();
            InputStream in = Channels.newInputStream(toServer.source());
            OutputStream out = Channels.newOutputStream(fromServer.sink());
            return new Wiring(
                    Channels.newOutputStream(toServer.sink()),
                    Channels.newInputStream(fromServer.source()),
                    start(() -> {
                        try (in;
                                out) {
                            return new Server("0", opener).serve(in, out);
                        }
                    }));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A connection to a server that waits on a port of its own choice.
    static Wiring socket() {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Server server = new Server("0", Workspace::open);
        CompletableFuture<Integer> exitCode = start(() -> server.serveSocket(0, port::complete));
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port.join());
            return new Wiring(socket.getOutputStream(), socket.getInputStream(), exitCode);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CompletableFuture<Integer> start(Callable<Integer> server) {
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("server").start(() -> {
            try {
                exitCode.complete(server.call());
            } catch (Exception broken) {
                exitCode.completeExceptionally(broken);
            }
        });
        return exitCode;
    }
}
