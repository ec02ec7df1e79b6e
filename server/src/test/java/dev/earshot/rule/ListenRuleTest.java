package dev.earshot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenRuleTest {
    @Test
    void flagsCallByFullName() {
        check("""
            import logging.config
            logging.config.listen(9999)
            #^^^^^^^^^^^^^^^^^^^^ UNVERIFIED
            """);
    }

    @Test
    void flagsCallThroughAlias() {
        check("""
            from logging import config as c
            c.listen(9999)
            #^^^^^^^ UNVERIFIED
            """);
    }

    @Test
    void flagsEveryCallWhateverItsArguments() {
        check("""
            from logging.config import listen
            listen()
            #^^^^^ UNVERIFIED
            listen(9999, verify=check).start()
            #^^^^^ UNKNOWN
            listen(*args, **kwargs)
            #^^^^^ UNKNOWN
            """);
    }

    @Test
    void knowsWhatPytestGivesToTestsByName() {
        check("""
            import logging.config
            import pytest

            def test_patched(monkeypatch):
                monkeypatch.setattr(logging.config, "listen", print)
                logging.config.listen(9001)

            def test_patched_by_path(mocker):
                mocker.patch("logging.config.listen")
                logging.config.listen(9002)

            @pytest.fixture
            def silent(monkeypatch):
                monkeypatch.setattr("logging.config.listen", print)
                yield

            def test_with_fixture(silent):
                logging.config.listen(9003)

            @pytest.fixture
            def opener():
                return logging.config.listen

            def test_opens(opener):
                opener(9004)
            #   ^^^^^^ UNVERIFIED

            def test_real():
                logging.config.listen(9005)
            #   ^^^^^^^^^^^^^^^^^^^^^ UNVERIFIED
            """);
    }

    @Test
    void runsFixturesThatNoTestAsksFor() {
        check("""
            import logging.config
            import pytest

            @pytest.fixture(autouse=True)
            def silent(monkeypatch):
                monkeypatch.setattr("logging.config.listen", print)

            def test_patched():
                logging.config.listen(9001)

            def start():
                logging.config.listen(9002)
            #   ^^^^^^^^^^^^^^^^^^^^^ UNVERIFIED
            """);
    }

    @Test
    void gradesACallByItsCallback() {
        check("""
            from logging.config import listen
            listen(9999, None)
            #^^^^^ UNVERIFIED
            listen(verify=lambda payload: payload)
            #^^^^^ DEFEATED
            listen(9999, verify=False)
            #^^^^^ DEAD
            """);
    }

    @Test
    void namesWhatDecidesTheVerdict() {
        checkReasons("""
            import logging.config
            def check(payload):
                return payload
            logging.config.listen(verify=check)
            """, "3 payload: whatever is sent may be returned here");
        checkReasons(
                """
            import logging.config
            def check(payload):
                try:
                    assert payload.startswith(TOKEN)
                except AssertionError:
                    pass
                return payload
            logging.config.listen(verify=check)
            """, "4 assert payload.startswith(TOKEN): what fails here", "7 payload: is returned here all the same");
        checkReasons("""
            import logging.config
            def check(payload):
                assert payload.startswith(TOKEN)
                return payload
            logging.config.listen(verify=check)
            """, "3 payload.startswith(TOKEN): this is checked, but not by `python -O`");
        checkReasons("""
            import logging.config
            logging.config.listen(verify=lambda payload: payload == TOKEN)
            """, "2 payload == TOKEN: this is not what was sent");
        checkReasons("""
            import logging.config
            logging.config.listen(verify=lambda payload: unwrap(payload))
            """, "2 unwrap(payload): what this does is out of sight");
        checkReasons("""
            import logging.config
            logging.config.listen()
            """);
    }

    private static void checkReasons(String text, String... reasons) {
        SourceText source = SourceText.of(text);
        List<String> found = new MarkedSource(text)
                .findings().getFirst().trail().stream()
                        .filter(step -> !step.message().contains("is imported here"))
                        .map(step -> source.lineAt(step.range().start()) + 1 + " " + source.slice(step.range()) + ": "
                                + step.message())
                        .toList();
        assertEquals(List.of(reasons), found);
    }

    @Test
    void flagsCallInBrokenText() {
        check("""
            import logging.config
            def start(:
                logging.config.listen(9999)
            #   ^^^^^^^^^^^^^^^^^^^^^ UNVERIFIED
            x = = 3
            """);
    }

    @Test
    void flagsCallInPythonTwoPrintStatement() {
        check("""
            import logging.config
            print logging.config.listen(9999)
            #     ^^^^^^^^^^^^^^^^^^^^^ UNVERIFIED
            """);
    }

    @Test
    void flagsTheTextOfCodeThatCalls() {
        check("""
            import logging.config
            exec("from logging.config import listen; listen(9999)")
            #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ UNVERIFIED
            code = "logging.config.listen(9998)"
            eval(code)
            #    ^^^^ UNVERIFIED
            print("logging.config.listen(9997)")
            """);
    }

    @Test
    void staysSilentWhereACommentIgnoresTheCall() {
        check("""
            import logging.config
            logging.config.listen(1)  # earshot: ignore[PYTHON-LANG-SEC-104]
            logging.config.listen(2)  # earshot: ignore
            # earshot: ignore[PYTHON-LANG-SEC-104] because the port is ours
            logging.config.listen(3)
            logging.config.listen(
                4,
            )  # earshot: ignore[PYTHON-LANG-SEC-104]
            logging.config.listen(5)  # earshot: ignore[OTHER-1]
            #^^^^^^^^^^^^^^^^^^^^ UNVERIFIED
            """);
    }

    @Test
    void flagsCallBeforeMegabytesOfComments() {
        String text = "import logging.config\n" + "logging.config.listen(1)\n"
                + ("# " + "x".repeat(97) + "\n").repeat(20_000);
        assertEquals(1, new MarkedSource(text).findings().size());
    }

    @Test
    void namesTheImportAndTheAliases() {
        MarkedSource source = new MarkedSource("""
            from logging import config
            start = config.listen
            start(9999)
            """);
        Finding finding = source.findings().getFirst();
        assertEquals(2, finding.trail().size());
        assertEquals("`config` is imported here", finding.trail().getFirst().message());
        assertEquals("and becomes `start` here", finding.trail().getLast().message());
        assertEquals(
                "start",
                source.text()
                        .substring(
                                finding.trail().getLast().range().start(),
                                finding.trail().getLast().range().end()));
    }

    private static void check(String text) {
        MarkedSource source = new MarkedSource(text);
        assertEquals(source.normalised(), MarkedSource.withFindings(text, source.findings()));
    }
}
