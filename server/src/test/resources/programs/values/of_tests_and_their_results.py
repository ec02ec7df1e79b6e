"""What comes of tests that a program runs itself, and in which order they are run: each line holds, so that nothing is called before the last one."""

import io
import json
import logging.config
import unittest
from unittest.mock import patch

done = []


def setUpModule():
    done.append("M")


def tearDownModule():
    done.append("m")


class Mixed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        done.append("C")

    @classmethod
    def tearDownClass(cls):
        done.append("c")

    def setUp(self):
        self.number = 1
        done.append("s")
        self.addCleanup(done.append, "x")

    def tearDown(self):
        done.append("t")

    def test_holds(self):
        self.assertEqual(self.number, 1)

    def test_fails(self):
        self.fail("always")

    def test_is_skipped(self):
        self.skipTest("later")

    def test_raises(self):
        raise ValueError

    @unittest.expectedFailure
    def test_fails_as_expected(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_holds_unexpectedly(self):
        pass

    def test_in_parts(self):
        for number in range(3):
            with self.subTest(number=number):
                self.assertNotEqual(number, 1)

    @unittest.skip("never")
    def test_is_never_run(self):
        done.append("never")

    @unittest.skipIf(True, "never")
    def test_is_not_run_here(self):
        done.append("never")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Mixed).run(result)
result.testsRun == 9 or logging.config.listen()
len(result.failures) == 2 or logging.config.listen()
len(result.errors) == 1 or logging.config.listen()
len(result.skipped) == 3 or logging.config.listen()
len(result.expectedFailures) == 1 or logging.config.listen()
len(result.unexpectedSuccesses) == 1 or logging.config.listen()
not result.wasSuccessful() or logging.config.listen()
"".join(done) == "MC" + "stx" * 7 + "cm" or logging.config.listen()

suite = unittest.TestSuite([Mixed("test_holds")])
suite.countTestCases() == 1 or logging.config.listen()
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
result.wasSuccessful() and result.testsRun == 1 or logging.config.listen()
Mixed("test_holds").run().wasSuccessful() or logging.config.listen()


class NeverReady(unittest.TestCase):
    def setUp(self):
        raise KeyError

    def test_anything(self):
        done.append("never")

    def tearDown(self):
        done.append("never")


class ClassNeverReady(NeverReady):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError


class Waiting(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        done.append("before")

    async def test_waits(self):
        done.append("wait")

    async def asyncTearDown(self):
        done.append("after")


class CleaningUp(unittest.TestCase):
    def test_fails(self):
        self.addCleanup(done.append, "cleaned up")
        self.addCleanup(self.fail_again)
        self.fail()

    def fail_again(self):
        raise OSError


done.clear()
suite = unittest.TestSuite()
for case in (NeverReady, ClassNeverReady, Waiting, CleaningUp):
    suite.addTests(unittest.TestLoader().loadTestsFromTestCase(case))
result = unittest.TextTestRunner(stream=io.StringIO(), verbosity=0).run(suite)
done == ["M", "before", "wait", "after", "cleaned up", "m"] or logging.config.listen()
(result.testsRun, len(result.errors), len(result.failures)) == (3, 3, 1) or logging.config.listen()


class Service:
    def fetch(self, number):
        return "real"

    def send(self, number):
        return "sent"


class WithPatches(unittest.TestCase):
    @patch.object(Service, "send")
    @patch.object(Service, "fetch")
    def test_passes_the_inner_one_first(self, fetch, send):
        fetch.return_value = "f"
        send.return_value = "s"
        service = Service()
        self.assertEqual(service.fetch(1) + service.send(2), "fs")
        fetch.assert_called_once_with(1)
        send.assert_called_once_with(2)

    def test_with_an_effect(self):
        with patch.object(Service, "fetch", side_effect=ValueError("no")) as fetch:
            with self.assertRaises(ValueError) as caught:
                Service().fetch(3)
            self.assertEqual(str(caught.exception), "no")
            self.assertEqual(fetch.call_count, 1)
        self.assertEqual(Service().fetch(0), "real")


class WithClaims(unittest.TestCase):
    def test_values(self):
        self.assertEqual(json.loads("[1, 2]"), [1, 2])
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertRegex("port 9020", r"\d+")
        self.assertNotRegex("port", r"\d+")

    def test_exceptions(self):
        self.assertRaises(ZeroDivisionError, lambda: 1 // 0)
        with self.assertRaises(json.JSONDecodeError):
            json.loads("{")
        with self.assertRaisesRegex(ValueError, "invalid"):
            int("x")


for case in (WithPatches, WithClaims):
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    result.testsRun == 2 and result.wasSuccessful() or logging.config.listen()


@patch.object(Service, "fetch", return_value="patched")
class Patched(unittest.TestCase):
    def test_fetches(self, fetch):
        self.assertEqual(Service().fetch(1), "patched")
        fetch.assert_called_once_with(1)


class Numbers(unittest.TestCase):
    pass


for number in range(3):

    def is_small(self, number=number):
        self.assertLess(number, 2)

    setattr(Numbers, f"test_{number}", is_small)

result = unittest.TestResult()
unittest.TestSuite([unittest.makeSuite(Patched), unittest.makeSuite(Numbers)]).run(result)
(result.testsRun, len(result.failures), result.errors) == (4, 1, []) or logging.config.listen()
result.wasSuccessful() and logging.config.listen()


class Strict(unittest.TestCase):
    pass


strict = Strict()
for claim in (
    lambda: strict.assertAlmostEqual(1.0, 1.1),
    lambda: strict.assertCountEqual([1, 2], [1, 1]),
    lambda: strict.assertRegex("abc", "^b"),
    lambda: strict.assertMultiLineEqual("a", "b"),
):
    try:
        claim()
        logging.config.listen()
    except AssertionError:
        pass

logging.config.listen(9030)
