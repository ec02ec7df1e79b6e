import enum
import logging.config


class State(enum.Enum):
    IDLE = enum.auto()
    LISTENING = enum.auto()
    CLOSED = enum.auto()


TRANSITIONS = {
    State.IDLE: (logging.config.listen, State.LISTENING),
    State.LISTENING: (print, State.CLOSED),
}

state = State.IDLE
while state is not State.CLOSED:
    action, state = TRANSITIONS[state]
    action(9999)

TRANSITIONS[State.LISTENING][0](9001)
TRANSITIONS[State.IDLE][0](9002)

if state == State.IDLE:
    logging.config.listen(9003)
for each in State:
    if each is State.CLOSED:
        logging.config.listen(9004)
