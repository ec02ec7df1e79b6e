// A parser for Python, and the trees that it makes.
#include "export.h"
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_python(void);

EXPORT int64_t METHOD(openParser)(JVM) {
    TSParser *parser = ts_parser_new();
    ts_parser_set_language(parser, tree_sitter_python());
    return (intptr_t)parser;
}

EXPORT void METHOD(closeParser)(JVM, int64_t parser) { ts_parser_delete(AT(TSParser, parser)); }

// Parses a text, with the help of the edited tree of an earlier one if `old` is not 0. Returns a tree, or 0 where that takes
// longer than `micros`.
EXPORT int64_t METHOD(parse)(JVM, int64_t parser, int64_t old, int64_t text, int32_t bytes, int32_t is_wide, int64_t micros) {
    ts_parser_set_timeout_micros(AT(TSParser, parser), (uint64_t)micros);
    TSTree *tree = ts_parser_parse_string_encoding(AT(TSParser, parser), AT(TSTree, old), AT(char, text), (uint32_t)bytes,
                                                   is_wide ? TSInputEncodingUTF16LE : TSInputEncodingUTF8);
    if (!tree) {
        ts_parser_reset(AT(TSParser, parser)); // or the next call would go on with this text
    }
    return (intptr_t)tree;
}

// Tells a tree what was changed in its text.
EXPORT void METHOD(editTree)(JVM, int64_t tree, int32_t start, int32_t end_before, int32_t end_after, int32_t start_row,
                             int32_t start_column, int32_t end_row_before, int32_t end_column_before, int32_t end_row_after,
                             int32_t end_column_after) {
    TSInputEdit edit = {
        (uint32_t)start,
        (uint32_t)end_before,
        (uint32_t)end_after,
        {(uint32_t)start_row, (uint32_t)start_column},
        {(uint32_t)end_row_before, (uint32_t)end_column_before},
        {(uint32_t)end_row_after, (uint32_t)end_column_after},
    };
    ts_tree_edit(AT(TSTree, tree), &edit);
}

// Returns 1 where some node is an error or was put there to mend the text, else 0.
EXPORT int32_t METHOD(hasError)(JVM, int64_t tree) { return ts_node_has_error(ts_tree_root_node(AT(TSTree, tree))); }

EXPORT void METHOD(closeTree)(JVM, int64_t tree) { ts_tree_delete(AT(TSTree, tree)); }
