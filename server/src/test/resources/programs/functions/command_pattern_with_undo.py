from logging.config import listen, stopListening


class Command:
    def __init__(self, do, undo):
        self.do = do
        self.undo = undo


class History:
    def __init__(self):
        self.done = []

    def run(self, command):
        command.do()
        self.done.append(command)

    def undo(self):
        self.done.pop().undo()


history = History()
history.run(Command(lambda: listen(9030), stopListening))
history.run(Command(lambda: None, lambda: listen(9031)))
history.undo()
history.undo()
