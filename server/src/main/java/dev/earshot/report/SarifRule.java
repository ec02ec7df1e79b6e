package dev.earshot.report;

import dev.earshot.rule.Rule;
import java.util.List;

/// The rule, and the weakness that it is a case of, in the words of SARIF.
/// Some properties are what GitHub's code scanning looks for: `security-severity`, `precision` and the tags
/// `security` and `external/cwe/…`.
record SarifRule(Rule rule) {
    void writeTool(String version, JsonWriter json) {
        json.open("tool", '{');
        json.open("driver", '{');
        json.member("name", "Earshot");
        json.member("version", version);
        json.member("semanticVersion", version);
        json.open("rules", '[');
        writeRule(json);
        json.close(']');
        json.open("supportedTaxonomies", '[');
        json.open('{');
        writeTaxonomyReference(json);
        json.close('}');
        json.close(']');
        json.close('}');
        json.close('}');
    }

    void writeTaxonomies(JsonWriter json) {
        json.open("taxonomies", '[');
        json.open('{');
        json.member("name", "CWE");
        json.member("organization", "MITRE");
        json.member("informationUri", "https://cwe.mitre.org/");
        json.member("isComprehensive", false);
        writeText("shortDescription", "The MITRE Common Weakness Enumeration", json);
        json.open("taxa", '[');
        json.open('{');
        json.member("id", rule.cwe());
        writeText("shortDescription", rule.cweName(), json);
        json.member("helpUri", "https://cwe.mitre.org/data/definitions/" + cweNumber() + ".html");
        json.close('}');
        json.close(']');
        json.close('}');
        json.close(']');
    }

    private void writeRule(JsonWriter json) {
        json.open('{');
        json.member("id", rule.id());
        json.member("name", rule.name());
        writeText("shortDescription", rule.name(), json);
        writeText("fullDescription", rule.summary(), json);
        json.open("help", '{');
        json.member("text", rule.page());
        json.member("markdown", rule.page());
        json.close('}');
        json.member("helpUri", rule.href().toString());
        json.open("defaultConfiguration", '{');
        json.member("level", "error");
        json.close('}');
        json.open("relationships", '[');
        json.open('{');
        json.open("target", '{');
        json.member("id", rule.cwe());
        json.member("index", 0);
        json.open("toolComponent", '{');
        writeTaxonomyReference(json);
        json.close('}');
        json.close('}');
        json.open("kinds", '[');
        json.element("superset");
        json.close(']');
        json.close('}');
        json.close(']');
        writeProperties(json);
        json.close('}');
    }

    private void writeProperties(JsonWriter json) {
        json.open("properties", '{');
        json.open("tags", '[');
        rule.tags().forEach(json::element);
        List.of("security", "external/cwe/cwe-%03d".formatted(cweNumber())).forEach(json::element);
        json.close(']');
        json.member("precision", "very-high");
        json.member("problem.severity", "error");
        json.member("security-severity", rule.cvssScore());
        json.member("category", rule.category());
        json.member("subcategory", rule.subcategory());
        json.member("owasp", rule.owasp());
        json.member("nist", rule.nist());
        json.close('}');
    }

    private static void writeTaxonomyReference(JsonWriter json) {
        json.member("name", "CWE");
        json.member("index", 0);
    }

    private static void writeText(String name, String text, JsonWriter json) {
        json.open(name, '{');
        json.member("text", text);
        json.close('}');
    }

    private int cweNumber() {
        return Integer.parseInt(rule.cwe().substring("CWE-".length()));
    }
}
