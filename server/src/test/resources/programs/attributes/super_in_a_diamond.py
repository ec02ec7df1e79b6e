import logging.config

class Root:
    trace = []
    def setup(self):
        self.trace.append("Root")

class Left(Root):
    def setup(self):
        self.trace.append("Left")
        super().setup()

class Right(Root):
    def setup(self):
        self.trace.append("Right")
        super().setup()

class Both(Left, Right):
    def setup(self):
        super().setup()
        self.trace.append("Both")

Both().setup()
if Root.trace == ["Left", "Right", "Root", "Both"]:
    logging.config.listen(9030)
if Root.trace[1] == "Root":
    logging.config.listen(9031)
if [c.__name__ for c in Both.__mro__][:3] == ["Both", "Left", "Right"]:
    logging.config.listen(9032)
