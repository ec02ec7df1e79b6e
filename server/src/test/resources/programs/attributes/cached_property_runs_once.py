from functools import cached_property
import logging.config


class App:
    @cached_property
    def control_thread(self):
        thread = logging.config.listen(9030)
        thread.start()
        return thread

    def shutdown(self):
        logging.config.stopListening()
        self.control_thread.join()


app = App()
app.control_thread
app.shutdown()
