// What the grammar calls its nodes and their places, in one call: there are some hundred names.
#include "export.h"
#include <string.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_python(void);

typedef struct {
    char *bytes;
    uint32_t capacity;
    uint32_t length;
} Names;

static void add(Names *names, char kind, const char *name) {
    size_t length = name ? strlen(name) : 0;
    for (size_t at = 0; at < length + 2; at++, names->length++) {
        if (names->length < names->capacity) {
            names->bytes[names->length] = at == 0 ? kind : at <= length ? name[at - 1] : '\0';
        }
    }
}

// Writes the names one behind the other, each with a zero at its end: those of the symbols from 0 on, behind "+" if the
// symbol is a named one and behind "-" if not, and those of the fields from 1 on, behind ":". Returns how many bytes
// there are. Those beyond `capacity` are counted, not written.
EXPORT int32_t METHOD(names)(JVM, int64_t bytes, int32_t capacity) {
    const TSLanguage *language = tree_sitter_python();
    Names names = {AT(char, bytes), (uint32_t)capacity, 0};
    for (uint32_t symbol = 0; symbol < ts_language_symbol_count(language); symbol++) {
        bool is_named = ts_language_symbol_type(language, (TSSymbol)symbol) == TSSymbolTypeRegular;
        add(&names, is_named ? '+' : '-', ts_language_symbol_name(language, (TSSymbol)symbol));
    }
    for (uint32_t field = 1; field <= ts_language_field_count(language); field++) {
        add(&names, ':', ts_language_field_name_for_id(language, (TSFieldId)field));
    }
    return (int32_t)names.length;
}
