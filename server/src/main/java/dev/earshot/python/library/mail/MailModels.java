package dev.earshot.python.library.mail;

import dev.earshot.python.library.model.Models;

/// The models of messages that are sent by mail.
public final class MailModels {
    private MailModels() {}

    public static void addTo(Models models) {
        MessageTypes.addTo(models);
        MessageTexts.addTo(models);
    }
}
