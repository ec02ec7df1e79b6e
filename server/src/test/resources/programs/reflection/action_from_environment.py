import logging.config
import os

action = os.environ.get("EARSHOT_TEST_ACTION", "listen")
getattr(logging.config, action)(9001)
getattr(logging.config, os.getenv("EARSHOT_TEST_ACTION") or "listen")(9002)
getattr(logging.config, os.getenv("EARSHOT_TEST_ACTION", "stopListening"))()
if os.environ.get("EARSHOT_TEST_ACTION") is None:
    logging.config.listen(9003)
