from logging import config


class App:
    port = 9030

    def run(self):
        self.thread = config.listen(self.port)
        self.thread.start()
