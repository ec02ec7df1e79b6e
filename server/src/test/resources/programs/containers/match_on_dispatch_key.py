from logging.config import listen


def pick(command):
    match command:
        case "serve" | "start":
            return listen
        case "echo":
            return print
        case _:
            return None


pick("start")(9030)
pick("echo")(9031)
