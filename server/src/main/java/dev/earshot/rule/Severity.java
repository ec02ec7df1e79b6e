package dev.earshot.rule;

/// How grave a finding is, from the gravest on.
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION
}
