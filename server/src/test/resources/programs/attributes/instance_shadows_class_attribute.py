from logging.config import listen


class Task:
    action = print

    def __init__(self, action=None):
        if action is not None:
            self.action = action


Task(listen).action(9030)
Task.action(9031)
