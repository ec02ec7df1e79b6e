import functools
import logging.config


class App:
    def __init__(self, *options):
        self.options = set(options)

    @functools.cached_property
    def is_remote(self):
        return "remote" in self.options

    def enable(self, name):
        self.options.add(name)

    def forget(self):
        self.__dict__.pop("is_remote", None)

    def start(self, port):
        if self.is_remote:
            logging.config.listen(port)


app = App("web")
app.start(9030)
app.enable("remote")
app.start(9031)
app.forget()
app.start(9032)
del app.__dict__["is_remote"]
app.options.clear()
app.start(9033)
