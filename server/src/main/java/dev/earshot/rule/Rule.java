package dev.earshot.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What a rule is called, how it is classified, and its page for people.
/// All of it is read from that page, `rules/<id>.md`: nothing of it is said twice.
/// It does not know how the rule finds anything.
public final class Rule {
    /// The id of the one rule there is.
    public static final String LISTEN = "PYTHON-LANG-SEC-104";

    private final RulePage page;

    private Rule(RulePage page) {
        this.page = page;
    }

    /// The rule about `logging.config.listen()`.
    public static Rule listen() {
        return read(LISTEN);
    }

    /// The rule of that id, in either case of letters, as people type it.
    public static Optional<Rule> byId(String id) {
        return LISTEN.equalsIgnoreCase(id) ? Optional.of(listen()) : Optional.empty();
    }

    public String id() {
        return page.value("id");
    }

    public String name() {
        return page.value("name");
    }

    /// How grave a violation is at its worst, such as `HIGH`. A finding may be graded lower.
    public String severity() {
        return page.value("severity");
    }

    public String category() {
        return page.value("category");
    }

    public String subcategory() {
        return page.value("subcategory");
    }

    /// The weakness in the Common Weakness Enumeration, such as `CWE-95`.
    public String cwe() {
        return page.value("cwe");
    }

    /// What that weakness is called.
    public String cweName() {
        return page.value("cwe-name");
    }

    /// How grave a violation is in the Common Vulnerability Scoring System, from 0.0 to 10.0, by the vector `cvss`
    /// of the page.
    public String cvssScore() {
        return page.value("cvss-score");
    }

    /// The place in the OWASP Top Ten, such as `A03:2021 Injection`.
    public String owasp() {
        return page.value("owasp");
    }

    /// The control of NIST SP 800-53, such as `SI-10`.
    public String nist() {
        return page.value("nist");
    }

    public List<String> tags() {
        return List.of(page.value("tags").split(", ", -1));
    }

    /// Where the world's own documentation warns of the same.
    public URI href() {
        return URI.create(page.value("href"));
    }

    /// The page's first sentence: what is wrong, in short.
    public String summary() {
        return page.body().split("\n\n", 3)[1];
    }

    /// The page for people: Markdown, without the front matter.
    public String page() {
        return page.body();
    }

    private static Rule read(String id) {
        String resource = "/rules/" + id + ".md";
        try (InputStream in = Rule.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + resource);
            }
            return new Rule(RulePage.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
