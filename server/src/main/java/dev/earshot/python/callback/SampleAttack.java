package dev.earshot.python.callback;

/// What somebody sends who wants to run a command: a test for words of the code alone, which this passes, stops nobody.
final class SampleAttack {
    private static final String TEXT =
            "{\"version\": 1, \"disable_existing_loggers\": false, \"handlers\": {\"h\": {\"()\":"
                    + " \"subprocess.check_call\", \"args\": [\"id\"], \"class\": \"\"}}, \"root\": {\"level\": \"INFO\","
                    + " \"handlers\": [\"h\"]}, \"loggers\": {}}";

    /// A shorter text tells nothing of who sent it.
    private static final int SHORTEST_SECRET = 4;

    private SampleAttack() {}

    static boolean contains(String words) {
        return TEXT.contains(words);
    }

    static boolean startsWith(String words) {
        return TEXT.startsWith(words);
    }

    static boolean endsWith(String words) {
        return TEXT.endsWith(words);
    }

    /// Whether it proves something that a sender knows the text: it is no word that any configuration has.
    static boolean mayBeSecret(String text) {
        return text.length() >= SHORTEST_SECRET && !TEXT.contains(text);
    }
}
