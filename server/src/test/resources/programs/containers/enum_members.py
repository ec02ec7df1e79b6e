import enum
import logging.config


class Mode(enum.Enum):
    OFF = enum.member(print)
    ON = enum.member(logging.config.listen)

    def go(self, argument):
        return self.value(argument)


Mode.ON.value(9030)
Mode.OFF.go("off")
