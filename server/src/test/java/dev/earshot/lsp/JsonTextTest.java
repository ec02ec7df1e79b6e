package dev.earshot.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " { \"a\" : [ 1 , -2.5e3 , true , false , null , \"b\" , { \"c\" : [ ] } ] } \r\n\t",
                "\"\"",
                "9223372036854775807",
                "123456789012345678901234567890",
                "{\"a\": 1, \"a\": 2}",
                "\"\u00e9\u20ac\ud83d\ude00 \u2028\""
            })
    void readsWhatGsonReads(String json) throws MalformedJsonException {
        assertEquals(JsonParser.parseString(json), read(json));
    }

    @Test
    void escapesStandForWhatTheySay() throws MalformedJsonException {
        assertEquals("a\"\\/\b\f\n\r\tz", text("\"a\\\"\\\\\\/\\b\\f\\n\\r\\tz\""));
        assertEquals("A\u00e9\u20ac\ud83d\ude00!", text("\"\\u0041\\u00e9\\u20AC\\ud83d\\uDE00!\""));
    }

    @Test
    void halfOfASurrogatePairStaysWhatItIs() throws MalformedJsonException {
        assertEquals("a\ud83d\u00e9", text("\"a\\ud83d\u00e9\""));
        assertEquals("\n\ude00b\ud83d\ud83d\ude00\ud83d\n", text("\"\\n\\ude00b\\ud83d\\ud83d\\ude00\\ud83d\\n\""));
        assertEquals("\ud83dA", text("\"\\ud83d\\u0041\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "[1",
                        "[1,]",
                "[1 2]", "\"a", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud83d\\u", "tru", "nul", "-", "1e",
                        "0x1",
                "NaN", "{} {}", "1 1", "'a'", "// a\n1"
            })
    void whatIsNoJsonIsRefused(String malformed) {
        assertThrows(MalformedJsonException.class, () -> read(malformed));
    }

    @Test
    void whatStandsBeforeTheFaultIsKnown() {
        JsonText text = json("{\"id\": 7, \"params\": {\"id\": 8, \"a\": [}");
        assertThrows(MalformedJsonException.class, text::read);
        assertEquals("{\"id\":7}", text.begun().toString());
    }

    @Property(tries = 300)
    void everyTextComesBack(@ForAll String text) throws MalformedJsonException {
        String json = new JsonPrimitive(text).toString();
        assertEquals(JsonParser.parseString(json), read(json));
    }

    @Property(tries = 300)
    void everyTextThatIsEscapedComesBackAsItIs(@ForAll String text) throws MalformedJsonException {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
        assertEquals(text, text(json.append('"').toString()));
    }

    @Property(tries = 300)
    void whatIsCutShortIsRefused(@ForAll String text) {
        byte[] json = ("{\"a\": " + new JsonPrimitive(text) + ", \"b\": [true]}").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < json.length; length++) {
            byte[] cut = Arrays.copyOf(json, length);
            assertThrows(MalformedJsonException.class, () -> new JsonText(cut).read());
        }
    }

    private static String text(String json) throws MalformedJsonException {
        return read(json).getAsString();
    }

    private static JsonElement read(String json) throws MalformedJsonException {
        return json(json).read();
    }

    private static JsonText json(String json) {
        return new JsonText(json.getBytes(StandardCharsets.UTF_8));
    }
}
