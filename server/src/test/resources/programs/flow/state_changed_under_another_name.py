import logging.config

options = {"remote": True}
config = {"server": {"remote": True, "port": 9030}}
done = []


def disable(some):
    some["remote"] = False


def steps():
    done.append("a")
    yield 1
    done.append("b")
    yield 2


alias = options
alias["remote"] = False
server = config["server"]
nothing = disable(server)
total = sum(steps())
add = done.append
list(map(add, "cd"))

if options["remote"]:
    logging.config.listen(9031)
if config["server"]["remote"]:
    logging.config.listen(config["server"]["port"])
if len(done) == 4:
    logging.config.listen(9032)
else:
    logging.config.listen(9033)
