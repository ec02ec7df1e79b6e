from logging.config import listen


def command(name):
    return command.table[name]


command.table = {"serve": listen, "echo": print}
command.default = listen

command("serve")(9030)
command("echo")(9031)
command.default(9032)
