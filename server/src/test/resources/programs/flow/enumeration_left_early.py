import logging.config


def startup():
    yield "settings"
    yield "files"
    logging.config.listen(9120)
    yield "remote"


def shutdown():
    yield "files"
    logging.config.listen(9121)
    yield "remote"
    logging.config.listen(9122)


for number, step in enumerate(startup(), 1):
    print(number, step)
    if number == 2:
        break

rest = enumerate(shutdown())
print(next(rest))
for number, step in rest:
    if step == "remote":
        print("stopped at", number)
        break
