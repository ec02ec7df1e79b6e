import logging.config


class Control:
    start = staticmethod(logging.config.listen)


class Quiet(Control):
    start = staticmethod("quiet-{}".format)


class Silent(Quiet):
    @staticmethod
    def start(port):
        return None


class Plugin:
    pass


class Listening(Plugin):
    run = staticmethod(logging.config.listen)


class Idle(Plugin):
    pass


if [each.__name__ for each in Control.__subclasses__() + Quiet.__subclasses__()] == ["Quiet", "Silent"]:
    logging.config.listen(1)
else:
    logging.config.listen(2)
for each in Control.__subclasses__() + Quiet.__subclasses__():
    each.start(3)
if len(Plugin.__subclasses__()) == 2:
    logging.config.listen(4)
else:
    logging.config.listen(5)
for each in Plugin.__subclasses__():
    if hasattr(each, "run"):
        each.run(6)
