import logging.config


def run(command):
    match command.split():
        case ["listen", port]:
            logging.config.listen(int(port))
        case ["quit" | "exit"]:
            logging.config.listen(1)
        case [other, *rest]:
            print(other, rest)
        case _:
            logging.config.listen(2)


run("listen 9030")
run("hello there you")
