package dev.earshot.python.constant;

/// What stands in one place of a table.
///
/// @param isNumber whether it is a number, where numbers are told from texts
public record CsvCell(String text, boolean isNumber) {}
