package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Models;

/// The models of texts that values are read from and written to.
public final class TextModels {
    private TextModels() {}

    public static void addTo(Models models) {
        Streams.addTo(models);
        StandardOutput.addTo(models);
        TableDialects.addTo(models);
        TableReaders.addTo(models);
        TableWriters.addTo(models);
        RecordWriters.addTo(models);
        ConfigFiles.addTo(models);
        Texts.addTo(models);
        JsonTexts.addTo(models);
        FormatStrings.addTo(models);
        Templates.addTo(models);
        Formatters.addTo(models);
        RegularExpressions.addTo(models);
        Digests.addTo(models);
        StructObjects.addTo(models);
        SequenceMatchers.addTo(models);
        ElementTrees.addTo(models);
        HtmlParsers.addTo(models);
    }
}
