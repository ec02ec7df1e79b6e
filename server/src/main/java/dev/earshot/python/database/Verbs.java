package dev.earshot.python.database;

import dev.earshot.python.constant.Unsettled;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What kind of statement begins in a text, and which are left open whatever SQLite says.
public final class Verbs {
    private static final Pattern BLANK = Pattern.compile("[ \\t\\f\\n\\r]+|--[^\\n]*\\n|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern VIRTUAL =
            Pattern.compile("create\\s+(?:temp\\s+|temporary\\s+)?virtual\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRAGMA =
            Pattern.compile("pragma\\s+(?:\\w+\\s*\\.\\s*)?(\\w+)\\s*([=(]?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED_AS_TABLE =
            Pattern.compile("\\b(?:pragma_(\\w+)|dbstat|sqlite_stmt|sqlite_dbpage)\\b", Pattern.CASE_INSENSITIVE);

    /// What writes numbers, however long they are: with longer texts it would come to a bound of ours and give nothing.
    private static final Pattern FORMATS = Pattern.compile("\\b(?:printf|format)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORMATS_OF_NUMBERS = Pattern.compile(
            FORMATS.pattern() + "\\s*'(?:[^'%]|%[-+ ,0#!]*\\d{0,2}(?:\\.\\d{0,2})?[difeEgGuxXo%]){0,200}'",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> CHANGE_ROWS = Set.of("INSERT", "UPDATE", "DELETE", "REPLACE");
    private static final Set<String> QUERIES = Set.of("SELECT", "VALUES", "WITH");
    private static final Set<String> DISTURB_READERS = Set.of("DROP", "ALTER", "REINDEX", "ROLLBACK", "PRAGMA");
    private static final Set<String> OPEN = Set.of("ATTACH", "DETACH", "EXPLAIN", "VACUUM", "ANALYZE");

    /// What is the same everywhere, whether it is asked for or set.
    private static final Set<String> PRAGMAS = Set.of(
            "application_id",
            "defer_foreign_keys",
            "foreign_key_check",
            "foreign_key_list",
            "foreign_keys",
            "index_info",
            "index_list",
            "index_xinfo",
            "integrity_check",
            "journal_mode",
            "quick_check",
            "recursive_triggers",
            "table_info",
            "table_xinfo",
            "user_version");

    /// What may be set without a difference.
    private static final Set<String> SETTINGS =
            Set.of("cache_size", "case_sensitive_like", "synchronous", "temp_store");

    private Verbs() {}

    /// The first word of the statement that a text begins with, in capitals; nothing where there is none.
    private static String verb(String sql) {
        Matcher word = WORD.matcher(start(sql));
        return word.lookingAt() ? word.group().toUpperCase(Locale.ROOT) : "";
    }

    /// A text without what stands before its first statement: blanks and comments.
    public static String start(String sql) {
        Matcher blank = BLANK.matcher(sql);
        while (blank.lookingAt()) {
            blank.region(blank.end(), sql.length());
        }
        String rest = sql.substring(blank.regionStart());
        return rest.startsWith("--") || rest.startsWith("/*") ? "" : rest;
    }

    /// Whether a statement changes rows, as Python sees it: then a transaction begins before it.
    public static boolean changesRows(String sql) {
        return CHANGE_ROWS.contains(verb(sql));
    }

    /// Whether a statement may be refused, or end what is read, while rows are left to be read.
    public static boolean disturbsReaders(String sql) {
        return DISTURB_READERS.contains(verb(sql));
    }

    /// Whether a statement that is called read-only makes no difference to what comes after it.
    static boolean isQuery(String sql) {
        return QUERIES.contains(verb(sql));
    }

    /// @throws Unsettled where it depends on more than the database what a statement does
    static void requireKnown(String sql) {
        String start = start(sql);
        boolean isOpen = OPEN.contains(verb(sql))
                || VIRTUAL.matcher(start).lookingAt()
                || (verb(sql).equals("PRAGMA") && !isKnownPragma(start))
                || FORMATS.matcher(sql).results().count()
                        != FORMATS_OF_NUMBERS.matcher(sql).results().count()
                || ASKED_AS_TABLE
                        .matcher(start)
                        .results()
                        .anyMatch(each -> each.group(1) == null
                                || !PRAGMAS.contains(each.group(1).toLowerCase(Locale.ROOT)));
        if (isOpen) {
            throw new Unsettled();
        }
    }

    private static boolean isKnownPragma(String start) {
        Matcher pragma = PRAGMA.matcher(start);
        if (!pragma.lookingAt()) {
            return false;
        }
        String name = pragma.group(1).toLowerCase(Locale.ROOT);
        return PRAGMAS.contains(name)
                || (SETTINGS.contains(name) && List.of("=", "(").contains(pragma.group(2)));
    }
}
