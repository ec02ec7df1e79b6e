package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Octets as texts of 64, 32, 16 or 85 letters and back: `base64`.
final class BaseTexts {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String OF_32 = LETTERS + "234567";
    private static final String OF_64 = LETTERS + LETTERS.toLowerCase(Locale.ROOT) + "0123456789+/";
    private static final String OF_85 =
            "0123456789" + LETTERS + LETTERS.toLowerCase(Locale.ROOT) + "!#$%&()*+-;<=>?@^_`{|}~";

    private BaseTexts() {}

    static void addTo(Map<String, Pure> functions) {
        functions.put("base64.b64encode", given -> {
            String text = encoded(given.atMost(2));
            return new Constant.Bytes(given.size() == 1 ? text : translated(text, "+/", letters(given)));
        });
        functions.put("base64.standard_b64encode", given -> new Constant.Bytes(encoded(given)));
        functions.put("base64.urlsafe_b64encode", given -> new Constant.Bytes(translated(encoded(given), "+/", "-_")));
        functions.put("base64.encodebytes", given -> new Constant.Bytes(lines(encoded(given))));
        functions.put("base64.b64decode", given -> {
            String text = ascii(given);
            boolean isStrict = given.truth(2, "validate", false);
            boolean hasOthers = given.at(1, "altchars")
                    .filter(each -> !each.equals(Plain.NONE))
                    .isPresent();
            return decoded(hasOthers ? translated(text, letters(given), "+/") : text, isStrict);
        });
        functions.put("base64.standard_b64decode", given -> decoded(ascii(given), false));
        functions.put("base64.decodebytes", given -> decoded(given.bytes(0).octets(), false));
        functions.put("base64.urlsafe_b64decode", given -> decoded(translated(ascii(given), "-_", "+/"), false));
        functions.put("base64.b32encode", given -> ofThirtyTwo(octets(given.atMost(1))));
        functions.put("base64.b32decode", given -> fromThirtyTwo(ascii(given.atMost(1))));
        functions.put(
                "base64.b16encode",
                given -> new Constant.Bytes(
                        Encodings.hex(Encodings.bytes(octets(given))).toUpperCase(Locale.ROOT)));
        functions.put("base64.b85encode", given -> new Constant.Bytes(ofEightyFive(octets(given.atMost(1)), OF_85)));
        functions.put("base64.b85decode", given -> fromEightyFive(ascii(given.atMost(1)), OF_85));
        functions.put(
                "base64.a85encode", given -> new Constant.Bytes(ofEightyFive(octets(given.atMost(1)), ascii85())));
        functions.put("base64.a85decode", given -> fromEightyFive(ascii(given.atMost(1)), ascii85()));
    }

    /// Octets, and no text.
    static byte[] octets(Given given) {
        if (given.at(0) instanceof String) {
            throw new Refusal("TypeError");
        }
        return Encodings.octets(given.bytes(0));
    }

    static String ascii(Given given) {
        String text = given.at(0) instanceof String characters
                ? characters
                : given.bytes(0).octets();
        return text.chars().allMatch(unit -> unit < 128) ? text : Given.unsettled();
    }

    private static String letters(Given given) {
        String letters = given.at(1, "altchars").orElseThrow(Unsettled::new) instanceof Constant.Bytes(String octets)
                ? octets
                : Given.unsettled();
        return letters.length() == 2 ? letters : Given.unsettled();
    }

    private static String encoded(Given given) {
        return Base64.getEncoder().encodeToString(octets(given));
    }

    private static String translated(String text, String from, String to) {
        return text.replace(from.charAt(0), to.charAt(0)).replace(from.charAt(1), to.charAt(1));
    }

    private static String lines(String text) {
        return text.replaceAll(".{1,76}", "$0\n");
    }

    /// What other letters stand between is passed over, and what stands behind the end.
    ///
    /// @param isStrict whether that is refused
    static Constant.Bytes decoded(String text, boolean isStrict) {
        boolean isPlain = text.length() % 4 == 0 && text.matches("[A-Za-z0-9+/]*={0,2}");
        if (isStrict && !isPlain) {
            throw new Refusal("binascii.Error");
        }
        StringBuilder letters = new StringBuilder();
        int pads = 0;
        for (int at = 0; at < text.length(); at++) {
            int inGroup = letters.length() % 4;
            if (text.charAt(at) == '=') {
                if (inGroup >= 2 && inGroup + ++pads >= 4) {
                    return Encodings.bytes(Base64.getDecoder().decode(letters.toString()));
                }
            } else if (OF_64.indexOf(text.charAt(at)) >= 0) {
                letters.append(text.charAt(at));
                pads = 0;
            }
        }
        if (letters.length() % 4 != 0) {
            throw new Refusal("binascii.Error");
        }
        return Encodings.bytes(Base64.getDecoder().decode(letters.toString()));
    }

    private static Constant.Bytes ofThirtyTwo(byte[] octets) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < octets.length * 8; bit += 5) {
            int both = (octets[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < octets.length ? octets[bit / 8 + 1] & 0xff : 0);
            text.append(OF_32.charAt((both >> (11 - bit % 8)) & 31));
        }
        while (text.length() % 8 != 0) {
            text.append('=');
        }
        return new Constant.Bytes(text.toString());
    }

    private static Constant.Bytes fromThirtyTwo(String text) {
        String letters = text.replaceFirst("=+$", "");
        boolean isWhole = text.length() % 8 == 0
                && letters.chars().allMatch(unit -> OF_32.indexOf(unit) >= 0)
                && Set.of(0, 2, 4, 5, 7).contains(letters.length() % 8)
                && text.length() - letters.length() < 8;
        if (!isWhole) {
            throw new Refusal("binascii.Error");
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        int bits = 0;
        for (int at = 0; at < letters.length(); at++) {
            int before = at * 5 / 8;
            bits = bits << 5 | OF_32.indexOf(letters.charAt(at));
            if ((at + 1) * 5 / 8 > before) {
                octets.write(bits >> ((at + 1) * 5 % 8));
            }
        }
        return Encodings.bytes(octets.toByteArray());
    }

    private static String ascii85() {
        StringBuilder letters = new StringBuilder();
        for (char letter = '!'; letter <= 'u'; letter++) {
            letters.append(letter);
        }
        return letters.toString();
    }

    /// Groups of four octets as five letters; in ASCII 85 one of nothing is a `z`.
    private static String ofEightyFive(byte[] octets, String letters) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < octets.length; at += 4) {
            int length = Math.min(4, octets.length - at);
            long number = 0;
            for (int octet = at; octet < at + 4; octet++) {
                number = number << 8 | (octet < octets.length ? octets[octet] & 0xff : 0);
            }
            StringBuilder group = new StringBuilder();
            for (int digit = 0; digit < 5; digit++) {
                group.insert(0, letters.charAt((int) (number % 85)));
                number /= 85;
            }
            boolean isShort =
                    !letters.equals(OF_85) && length == 4 && group.toString().equals("!!!!!");
            text.append(isShort ? "z" : group.substring(0, length + 1));
        }
        return text.toString();
    }

    private static Constant.Bytes fromEightyFive(String text, String letters) {
        String all = letters.equals(OF_85) ? text : text.replaceAll("\\s", "").replace("z", "!!!!!");
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int at = 0; at < all.length(); at += 5) {
            int length = Math.min(5, all.length() - at);
            long number = 0;
            for (int letter = at; letter < at + 5; letter++) {
                int digit = letter < all.length() ? letters.indexOf(all.charAt(letter)) : 84;
                number = number * 85 + digit;
                if (digit < 0) {
                    return Given.unsettled();
                }
            }
            if (number > 0xffffffffL || length < 2) {
                return Given.unsettled();
            }
            for (int octet = 0; octet < length - 1; octet++) {
                octets.write((int) (number >> (24 - 8 * octet)));
            }
        }
        return Encodings.bytes(octets.toByteArray());
    }
}
