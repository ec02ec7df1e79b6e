package dev.earshot.python.library.text;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// `hashlib`: digests of octets that are known.
final class Digests {
    private static final Map<String, String> ALGORITHMS = Map.of(
            "hashlib.md5", "MD5",
            "hashlib.sha1", "SHA-1",
            "hashlib.sha224", "SHA-224",
            "hashlib.sha256", "SHA-256",
            "hashlib.sha384", "SHA-384",
            "hashlib.sha512", "SHA-512");

    /// All that an object has been given so far.
    private static final String GIVEN = "[given]";

    private Digests() {}

    static void addTo(Models models) {
        ALGORITHMS.keySet().forEach(path -> {
            models.function(path, (arguments, site) -> made(path, arguments.at(0, "string"), site));
            models.methods(path, Digests::method);
        });
        models.function("hashlib.new", (arguments, site) -> {
            String path = "hashlib." + arguments.value(0, "name").onlyText().orElse("");
            return ALGORITHMS.containsKey(path) ? made(path, arguments.at(1, "data"), site) : Reference.UNKNOWN;
        });
    }

    private static Reference made(String path, Optional<Obj.Passed> octets, Site site) {
        Reference given = octets.map(Obj.Passed::value).orElse(Reference.to(new Constant(new Constant.Bytes(""))));
        if (octetsOf(given).isEmpty()) {
            site.machine().raising().mayFail("TypeError");
        }
        Obj.Callable digest = Made.object(path, Arguments.of(given), site);
        site.machine().write(Cell.attribute(digest, GIVEN), given);
        return Reference.to(digest);
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Cell cell = Cell.attribute(self, GIVEN);
        Optional<String> given = octetsOf(machine.read(cell).bound());
        return switch (method) {
            case "update" -> {
                Optional<String> more = octetsOf(arguments.value(0, "data"));
                machine.write(
                        cell,
                        given.flatMap(before -> more.map(before::concat))
                                .map(all -> Reference.to(new Constant(new Constant.Bytes(all))))
                                .orElse(Reference.UNKNOWN));
                yield Made.none();
            }
            case "hexdigest" ->
                Optional.of(given.map(all -> digest(self.made(), all))
                        .map(digest -> Reference.text(HexFormat.of().formatHex(digest)))
                        .orElse(Reference.UNKNOWN));
            case "digest" ->
                Optional.of(given.map(all -> digest(self.made(), all))
                        .map(digest -> new Constant.Bytes(new String(digest, StandardCharsets.ISO_8859_1)))
                        .map(octets -> Reference.to(new Constant(octets)))
                        .orElse(Reference.UNKNOWN));
            case "copy" ->
                Optional.of(made(
                        self.made(),
                        Optional.of(Obj.Passed.unwritten(machine.read(cell).bound())),
                        site));
            default -> Optional.empty();
        };
    }

    private static Optional<String> octetsOf(Reference given) {
        return given.only().orElse(null) instanceof Constant(Constant.Bytes(String octets))
                ? Optional.of(octets)
                : Optional.empty();
    }

    private static byte[] digest(String path, String octets) {
        try {
            return MessageDigest.getInstance(ALGORITHMS.getOrDefault(path, ""))
                    .digest(octets.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has these
        }
    }
}
