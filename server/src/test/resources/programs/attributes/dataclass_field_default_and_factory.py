from dataclasses import dataclass, field
from logging.config import listen


@dataclass
class Options:
    port: int = 9030
    starter: object = field(default=listen, repr=False)
    extra: object = field(default_factory=lambda: listen)
    table: dict = field(default_factory=dict)


options = Options()
options.starter(options.port)
options.extra(9031)
options.table["remote"] = listen
options.table["remote"](9032)
Options(extra=print).extra(9033)
