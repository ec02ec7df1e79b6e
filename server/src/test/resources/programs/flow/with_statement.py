import contextlib
import io
import logging.config

with contextlib.suppress(ImportError):
    from fancylogging import listen
    raise RuntimeError
with io.StringIO() as listen, contextlib.nullcontext(logging.config.listen(1)):
    try:
        listen(2)
    except TypeError:
        pass
