package dev.earshot.python.constant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All functions of the library that look at nothing but their arguments and change nothing, by their dotted paths; of
/// methods the first argument is the object.
public final class PureFunctions {
    private static final Map<String, Pure> ALL = new HashMap<>();
    private static final Map<String, Pure> ATTRIBUTES = new HashMap<>();

    static {
        TextMethods.addTo(ALL);
        BytesMethods.addTo(ALL);
        NumberMethods.addTo(ALL);
        SequenceMethods.addTo(ALL);
        Maths.addTo(ALL);
        Statistics.addTo(ALL);
        TextFunctions.addTo(ALL);
        PathNames.addTo(ALL);
        Addresses.addTo(ALL);
        Encodings.addTo(ALL);
        Structs.addTo(ALL);
        Json.addTo(ALL);
        Facts.addTo(ALL);
        Decimals.addTo(ALL);
        Dates.addTo(ALL, ATTRIBUTES);
        PurePaths.addTo(ALL, ATTRIBUTES);
        NumberMethods.addAttributesTo(ATTRIBUTES);
    }

    private PureFunctions() {}

    public static Optional<Pure> at(String path) {
        return Optional.ofNullable(ALL.get(path));
    }

    /// An attribute of a constant that is no method: of the constant it gives what the attribute is.
    public static Optional<Pure> attributeAt(String path) {
        return Optional.ofNullable(ATTRIBUTES.get(path));
    }

    public static Set<String> paths() {
        return Set.copyOf(ALL.keySet());
    }
}
