package dev.earshot.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/// What the server tells of itself in answer to `initialize`.
/// Plain JSON, for the reason that [ClientCapabilities] gives. It does not know who does what it promises.
record ServerCapabilities(String version, ClientCapabilities client) {
    private static final String ALWAYS = """
            {
              "textDocumentSync": {"openClose": true, "change": 2, "save": true},
              "hoverProvider": true,
              "workspace": {"workspaceFolders": {"supported": true, "changeNotifications": true}}
            }
            """;
    private static final String CODE_ACTIONS = """
            {"codeActionKinds": ["quickfix"]}
            """;
    private static final String PULL = """
            {"identifier": "earshot", "interFileDependencies": true, "workspaceDiagnostics": false}
            """;

    /// Whatever kind of notebook it is, its cells of Python.
    private static final String NOTEBOOKS = """
            {"notebookSelector": [{"notebook": "*", "cells": [{"language": "python"}]}], "save": true}
            """;

    JsonObject initializeResult() {
        JsonObject server = new JsonObject();
        server.addProperty("name", "Earshot");
        server.addProperty("version", version);
        JsonObject result = new JsonObject();
        result.add("capabilities", capabilities());
        result.add("serverInfo", server);
        return result;
    }

    private JsonObject capabilities() {
        JsonObject capabilities = parsed(ALWAYS);
        capabilities.addProperty("positionEncoding", client.encoding().kind());
        if (client.has(ClientCapabilities.Feature.CODE_ACTION_LITERALS)) {
            capabilities.add("codeActionProvider", parsed(CODE_ACTIONS));
        }
        if (client.has(ClientCapabilities.Feature.NOTEBOOKS)) {
            capabilities.add("notebookDocumentSync", parsed(NOTEBOOKS));
        }
        if (client.pullsDiagnostics()) {
            capabilities.add("diagnosticProvider", parsed(PULL));
        }
        return capabilities;
    }

    private static JsonObject parsed(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
