import logging.config

(start := logging.config.listen)(1)
start(2)
if (thread := start(3)) is not None:
    thread.start()
