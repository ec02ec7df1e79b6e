package dev.earshot.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A rule's page: what stands between the two `---` lines at its top, and the Markdown below them.
/// The front matter is the small part of YAML that such pages need: one `key: value` a line, plain text.
/// It does not know which keys a rule has.
record RulePage(Map<String, String> frontMatter, String body) {
    private static final String FENCE = "---\n";

    RulePage {
        frontMatter = Map.copyOf(frontMatter);
    }

    static RulePage parse(String file) {
        String text = file.replace("\r\n", "\n");
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException("a rule's page starts with front matter between two --- lines");
        }
        Map<String, String> frontMatter = new HashMap<>();
        for (String line : text.substring(FENCE.length(), end).split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("no 'key: value' in the front matter: " + line);
            }
            frontMatter.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        String body = text.substring(end + 1 + FENCE.length()).strip();
        return new RulePage(frontMatter, body + "\n");
    }

    String value(String key) {
        return Optional.ofNullable(frontMatter.get(key))
                .orElseThrow(() -> new IllegalArgumentException("the rule's page has no " + key));
    }
}
