package dev.earshot.lsp;

import static dev.earshot.lsp.ClientCapabilities.Feature.CONFIGURATION;
import static dev.earshot.lsp.ClientCapabilities.Feature.CONFIGURATION_REGISTRATION;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.jspecify.annotations.Nullable;

/// Keeps the settings what they are in the editor: asks for them if the client can be asked, else takes what it sends.
/// It does not know what a setting does.
final class Configuration {
    private static final JsonElement REGISTRATION = JsonParser.parseString("""
            {"registrations": [{
              "id": "earshot", "method": "workspace/didChangeConfiguration", "registerOptions": {"section": "earshot"}
            }]}
            """);
    private static final JsonElement SECTION = JsonParser.parseString("""
            {"items": [{"section": "earshot"}]}
            """);

    private final ClientCapabilities can;
    private final Endpoint client;
    private final Log log;
    private volatile Settings settings = Settings.DEFAULT;

    Configuration(ClientCapabilities can, Endpoint client, Log log) {
        this.can = can;
        this.client = client;
        this.log = log;
    }

    Settings settings() {
        return settings;
    }

    /// Learns the settings for the first time, and tells whether they are other than the default.
    CompletableFuture<Boolean> initialized() {
        if (can.has(CONFIGURATION_REGISTRATION)) {
            var _ = request("client/registerCapability", REGISTRATION);
        }
        return can.has(CONFIGURATION) ? ask() : CompletableFuture.completedFuture(false);
    }

    /// Learns the settings again, and tells whether they have changed.
    CompletableFuture<Boolean> didChange(JsonObject params) {
        return can.has(CONFIGURATION)
                ? ask()
                : CompletableFuture.completedFuture(
                        take(params.get("settings") instanceof JsonObject all ? all.get("earshot") : null));
    }

    private CompletableFuture<Boolean> ask() {
        return request("workspace/configuration", SECTION)
                .thenApply(answer -> answer.map(sections ->
                                take(sections instanceof JsonArray array && !array.isEmpty() ? array.get(0) : null))
                        .orElse(false));
    }

    private boolean take(@Nullable JsonElement section) {
        Settings before = settings;
        settings = Settings.of(section);
        return !settings.equals(before);
    }

    /// What the client answers, which is nothing if it refuses.
    private CompletableFuture<Optional<Object>> request(String method, JsonElement params) {
        return client.request(method, params).handle((answer, refused) -> {
            if (refused != null) {
                log.warn("The editor refused " + method + ": " + refused.getMessage());
            }
            return Optional.ofNullable(answer);
        });
    }
}
