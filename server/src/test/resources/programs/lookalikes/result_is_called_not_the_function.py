import logging.config


class Channel:
    def __init__(self, thread):
        self.thread = thread

    def listen(self, port):
        return self.thread


channel = Channel(logging.config.listen(9030))
channel.listen(9031).start()
channel.listen(9032).join()
