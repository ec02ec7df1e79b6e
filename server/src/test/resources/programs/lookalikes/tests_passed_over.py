import logging.config
import unittest


class ListenTest(unittest.TestCase):
    @unittest.skip("opens a port")
    def test_skipped(self):
        logging.config.listen(9001)

    @unittest.skipIf(True, "always")
    def test_skipped_on_condition(self):
        logging.config.listen(9002)

    @unittest.skipUnless(True, "never")
    def test_run(self):
        logging.config.listen(9003)

    def test_fails(self):
        self.fail("not yet")
        logging.config.listen(9004)

    def test_gives_up(self):
        self.skipTest("not here")
        logging.config.listen(9005)


@unittest.skip("all of it")
class SlowTest(unittest.TestCase):
    def test_slow(self):
        logging.config.listen(9006)


unittest.main(argv=["tests"], exit=False)
