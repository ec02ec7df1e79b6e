import contextvars
import logging.config

mode = contextvars.ContextVar("mode", default="local")


def switch(value):
    mode.set(value)
    return mode.get()


context = contextvars.copy_context()
if context.run(switch, "remote") == "remote":
    logging.config.listen(9210)
if mode.get() == "remote":
    logging.config.listen(9211)
if context[mode] == "remote" and context.run(mode.get) == "remote":
    logging.config.listen(9212)
