package dev.earshot.python.library.text;

import dev.earshot.python.constant.Hash;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.text.KnownValues;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// `hashlib` and `hmac`: digests of octets that are known, also of such as come one after the other.
final class Digests {
    private static final String HASHES = "hashlib.";
    private static final String KEYED = "hmac.new";
    private static final Reference NOTHING = Reference.to(new Constant(new Constant.Bytes("")));

    /// All that an object has been given so far.
    private static final String GIVEN = "[given]";

    private static final String KEY = "[key]";
    private static final String HASH = "[hash]";

    private static final List<String> ATTRIBUTES = List.of(GIVEN, KEY, HASH, "name", "digest_size", "block_size");

    private Digests() {}

    static void addTo(Models models) {
        Hash.all().forEach(hash -> {
            String path = HASHES + hash.name();
            models.methods(path, Digests::method);
            models.function(path, (arguments, site) -> made(path, hash, data(arguments, 0, "string"), site));
        });
        models.methods(KEYED, Digests::method);
        models.function(KEYED, Digests::keyed);
        models.function(
                "hashlib.new",
                (arguments, site) -> hash(arguments.value(0, "name"), site)
                        .map(hash -> made(HASHES + hash.name(), hash, data(arguments, 1, "data"), site))
                        .orElse(Reference.UNKNOWN));
        models.function(
                "hashlib.file_digest",
                (arguments, site) -> hash(arguments.value(1, "digest"), site)
                        .map(hash -> made(HASHES + hash.name(), hash, left(arguments.value(0, "fileobj"), site), site))
                        .orElse(Reference.UNKNOWN));
    }

    /// The algorithm of a name, or of the function that is called after it; what has another name may be none.
    private static Optional<Hash> hash(Reference named, Site site) {
        Optional<Hash> hash = named.only().flatMap(value -> switch (value) {
            case Constant(String name) -> Hash.named(name);
            case External(String path) when path.startsWith(HASHES) -> Hash.named(path.substring(HASHES.length()));
            default -> Optional.empty();
        });
        if (hash.isEmpty()) {
            site.machine().raising().mayFail("ValueError", "TypeError");
        }
        return hash;
    }

    private static Reference data(Arguments arguments, int index, String keyword) {
        return arguments.at(index, keyword).map(Obj.Passed::value).orElse(NOTHING);
    }

    /// What is left in a file.
    private static Reference left(Reference file, Site site) {
        return Streams.of(file)
                .flatMap(stream -> Streams.method(stream, "read", Arguments.NONE, site))
                .orElse(Reference.UNKNOWN);
    }

    private static Reference keyed(Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<Obj.Passed> algorithm = arguments.at(2, "digestmod");
        if (algorithm.isEmpty() && !arguments.openKeywords() && !arguments.openPositional()) {
            return machine.raising().fail("TypeError");
        }
        Optional<Hash> hash = algorithm.flatMap(given -> hash(given.value(), site));
        if (hash.isEmpty()) {
            return Reference.UNKNOWN;
        }
        Reference key = arguments.value(0, "key");
        refuseTexts(key, machine);
        Reference message = data(arguments, 1, "msg");
        Reference first = message.equals(Reference.to(Constant.NONE)) ? NOTHING : message;
        Reference made = made(KEYED, hash.get(), first, site);
        made.only().ifPresent(object -> {
            machine.write(Cell.attribute(object, KEY), key);
            machine.write(
                    Cell.attribute(object, "name"),
                    Reference.text("hmac-" + hash.get().name()));
        });
        return made;
    }

    private static Reference made(String path, Hash hash, Reference given, Site site) {
        Machine machine = site.machine();
        refuseTexts(given, machine);
        Obj.Callable digest = Made.object(path, Arguments.of(given), site);
        machine.write(Cell.attribute(digest, GIVEN), given);
        machine.write(Cell.attribute(digest, HASH), Reference.to(new Constant(hash)));
        machine.write(Cell.attribute(digest, "name"), Reference.text(hash.name()));
        machine.write(Cell.attribute(digest, "digest_size"), Reference.to(new Constant((long) hash.size())));
        machine.write(Cell.attribute(digest, "block_size"), Reference.to(new Constant((long) hash.block())));
        return Reference.to(digest);
    }

    private static void refuseTexts(Reference octets, Machine machine) {
        if (octetsOf(octets, machine).isEmpty()) {
            boolean isOther = octets.only()
                    .filter(each -> each instanceof Constant(Object literal) && !(literal instanceof Constant.Bytes))
                    .isPresent();
            if (isOther) {
                machine.raising().fail("TypeError");
            } else {
                machine.raising().mayFail("TypeError");
            }
        }
    }

    private static Optional<Reference> method(Obj.Callable self, String method, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Cell cell = Cell.attribute(self, GIVEN);
        return switch (method) {
            case "update" -> {
                Reference data = arguments.value(0, "data");
                refuseTexts(data, machine);
                machine.write(
                        cell,
                        octetsOf(machine.read(cell).bound(), machine)
                                .flatMap(before -> octetsOf(data, machine).map(before::concat))
                                .map(all -> Reference.to(new Constant(new Constant.Bytes(all))))
                                .orElse(Reference.UNKNOWN));
                yield Made.none();
            }
            case "hexdigest" ->
                Optional.of(digest(self, machine)
                        .map(digest -> Reference.text(HexFormat.of().formatHex(digest)))
                        .orElse(Reference.UNKNOWN));
            case "digest" ->
                Optional.of(digest(self, machine)
                        .map(digest -> new Constant.Bytes(new String(digest, StandardCharsets.ISO_8859_1)))
                        .map(octets -> Reference.to(new Constant(octets)))
                        .orElse(Reference.UNKNOWN));
            case "copy" -> Optional.of(copy(self, site));
            default -> Optional.empty();
        };
    }

    private static Reference copy(Obj.Callable self, Site site) {
        Machine machine = site.machine();
        Obj.Callable copy = Made.object(self.made(), Arguments.of(Reference.to(self)), site);
        for (String attribute : ATTRIBUTES) {
            machine.write(Cell.attribute(copy, attribute), machine.read(Cell.attribute(self, attribute)));
        }
        return Reference.to(copy);
    }

    private static Optional<byte[]> digest(Obj.Callable self, Machine machine) {
        Optional<byte[]> given = octets(self, GIVEN, machine);
        Reference hash = machine.read(Cell.attribute(self, HASH));
        if (given.isEmpty() || !(hash.only().orElse(null) instanceof Constant(Hash known))) {
            return Optional.empty();
        }
        return self.made().equals(KEYED)
                ? octets(self, KEY, machine).map(key -> known.keyed(key, given.get()))
                : Optional.of(known.of(given.get()));
    }

    private static Optional<byte[]> octets(Obj.Callable self, String attribute, Machine machine) {
        return octetsOf(machine.read(Cell.attribute(self, attribute)), machine)
                .map(octets -> octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> octetsOf(Reference given, Machine machine) {
        return new KnownValues(machine)
                .known(given)
                .flatMap(known ->
                        known instanceof Constant.Bytes(String octets) ? Optional.of(octets) : Optional.empty());
    }
}
