import logging.config


class Group:
    def __init__(self):
        self.commands = {}

    def command(self, name=None):
        def decorator(function):
            self.commands[name or function.__name__] = function
            return function

        return decorator

    def main(self, name, *args):
        return self.commands[name](*args)


cli = Group()


@cli.command()
def listen(port):
    return logging.config.listen(port)


@cli.command("say")
def echo(text):
    print(text)


cli.main("listen", 9030)
cli.main("say", "hi")
