from logging.config import listen


def act(verb, port):
    match (verb, port):
        case ("listen", int(number)) if number < 1024:
            print("privileged port")
        case ("listen", int()):
            listen(port)
        case (other, _):
            print(other)


act("listen", 80)
act("listen", 9030)
act("quit", 0)
