from functools import cached_property
import logging.config


class App:
    port = 9040

    @cached_property
    def log_thread(self):
        return logging.config.listen(self.port)

    def run(self):
        self.log_thread.start()
        self.log_thread.join()


App().run()
