import logging.config
import os

os.environ["EARSHOT_TEST_LISTEN"] = "1"
os.environ.setdefault("EARSHOT_TEST_FUNCTION", "listen")
if os.environ["EARSHOT_TEST_LISTEN"] == "1":
    logging.config.listen(9001)
if os.environ.get("EARSHOT_TEST_LISTEN") == "0":
    logging.config.listen(9002)
getattr(logging.config, os.environ["EARSHOT_TEST_FUNCTION"])(9003)
del os.environ["EARSHOT_TEST_LISTEN"]
if "EARSHOT_TEST_LISTEN" in os.environ:
    logging.config.listen(9004)
getattr(logging.config, "%(verb)s" % {"verb": "LISTEN".swapcase()})(9005)
