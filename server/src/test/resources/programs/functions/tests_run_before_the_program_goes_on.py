"""What `unittest.main` runs has been run where the program goes on."""

import logging.config
import os
import unittest

opened = []


class PortTest(unittest.TestCase):
    def setUp(self):
        opened.append("ready")

    def test_number(self):
        self.assertEqual(int("9020"), 9020)
        opened.append("number")

    def test_text(self):
        with self.assertRaises(ValueError):
            int("port")
        opened.append("text")


class MentionedNowhere(unittest.TestCase):
    def test_nothing(self):
        pass


class OfTheMachine(unittest.TestCase):
    def test_machine(self):
        self.assertEqual(os.sep, os.altsep or "/")


def listen_if(holds, port):
    if holds:
        logging.config.listen(port)


if __name__ == "__main__":
    program = unittest.main(argv=["ports"], exit=False, verbosity=0)
    listen_if(program.result.testsRun == 4, 9020)
    if opened == ["ready", "number", "ready", "text"]:
        logging.config.listen(9021)
    else:
        logging.config.listen(9022)
    try:
        unittest.main(argv=["ports"], verbosity=0)
        logging.config.listen(9023)
    except SystemExit:
        logging.config.listen(9024)
