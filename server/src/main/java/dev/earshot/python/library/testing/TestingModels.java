package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Models;

/// The models of tests and mocks.
public final class TestingModels {
    private TestingModels() {}

    public static void addTo(Models models) {
        UnitTests.addTo(models);
        Expectations.addTo(models);
        TestSuites.addTo(models);
        TestResults.addTo(models);
        TestRunners.addTo(models);
        Fixtures.addTo(models);
        Mocking.addTo(models);
        Mocks.addTo(models);
        AutomaticSpecs.addTo(models);
        MockedFiles.addTo(models);
        MockedCalls.addTo(models);
        Doctests.addTo(models);
    }
}
