import io
import unittest
from logging.config import listen


def parse(text):
    if not text:
        raise ValueError("empty")
    return text


class ParsingTest(unittest.TestCase):
    def test_refuses_nothing(self):
        with self.assertRaises(ValueError):
            parse("")
            listen(9030)
        listen(9031)

    def test_says_why(self):
        with self.assertRaisesRegex(ValueError, "empty") as caught:
            parse("")
        if isinstance(caught.exception, ValueError):
            listen(9032)
        else:
            listen(9033)

    def test_calls(self):
        self.assertRaises(ValueError, parse, "")
        listen(9034)


unittest.main(argv=["tests"], exit=False, testRunner=unittest.TextTestRunner(stream=io.StringIO()))
