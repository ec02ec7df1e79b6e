import logging.config
import sys

MENU = {
    "o": ("open", lambda: logging.config.listen(9001)),
    "q": ("quit", lambda: sys.exit(0)),
}


def choose(answers):
    for answer in answers:
        title, action = MENU.get(answer, (None, None))
        if action is None:
            continue
        action()


try:
    choose(["?", "o", "q", "o"])
    logging.config.listen(9002)
except SystemExit:
    logging.config.listen(9003)
