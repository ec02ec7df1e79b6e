import atexit
import logging.config
import signal
import sys


class Daemon:
    def __init__(self):
        self.running = True

    def stop(self, signum, frame):
        self.running = False
        raise SystemExit(0)

    def run(self):
        signal.signal(signal.SIGTERM, self.stop)
        signal.signal(signal.SIGINT, lambda *_: sys.exit(1))
        logging.config.listen(9001)
        while self.running:
            logging.config.listen(9002)
            self.running = False


@atexit.register
def complain():
    raise RuntimeError("at the end")


Daemon().run()
atexit.unregister(complain)
logging.config.listen(9003)
