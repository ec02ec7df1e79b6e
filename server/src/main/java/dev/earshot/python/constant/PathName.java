package dev.earshot.python.constant;

/// A path of `pathlib`.
///
/// @param type the path of its class, such as `pathlib.Path`
/// @param path its parts with `/` between them
public record PathName(String type, String path) {}
