from functools import partialmethod
import logging.config


class Control:
    def _run(self, function, port):
        return function(port)

    start = partialmethod(_run, logging.config.listen)
    echo = partialmethod(_run, print)


control = Control()
control.start(9030)
control.echo(9031)
