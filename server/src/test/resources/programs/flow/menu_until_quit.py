import logging.config

inputs = iter(["list", "start 9030", "bogus", "quit", "start 9031"])
running = True
errors = 0

def do_list(args):
    return "nothing"

def do_start(args):
    logging.config.listen(int(args[0])).start()

def do_quit(args):
    global running
    running = False

COMMANDS = {"list": do_list, "start": do_start, "quit": do_quit}
while running:
    name, *args = next(inputs).split()
    try:
        COMMANDS[name](args)
    except KeyError:
        errors += 1
if errors > 1:
    logging.config.listen(9040)
