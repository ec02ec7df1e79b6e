import logging.config
import os

found = sorted(os.environ) + ["one", "two"]


def exhausted(items):
    iterator = iter(items)
    while True:
        try:
            each = next(iterator)
        except StopIteration:
            break
        if each is None:
            return
    logging.config.listen(1)


def nested(entries):
    try:
        return entries["server"]["port"]
    except (KeyError, TypeError):
        return logging.config.listen(2)


def failing():
    try:
        [1, 2] < 3
    except TypeError:
        logging.config.listen(3)
    try:
        {[]: 1}
    except TypeError:
        logging.config.listen(4)
    try:
        "%d" % "one"
    except TypeError:
        logging.config.listen(5)
    try:
        (1, 2)[0] = 3
    except TypeError:
        logging.config.listen(6)
    try:
        "one"[0] = "t"
    except TypeError:
        logging.config.listen(7)
    try:
        for each in 5:
            print(each)
    except TypeError:
        logging.config.listen(8)
    try:
        [1][4] = 2
    except IndexError:
        logging.config.listen(9)
    try:
        None["port"]
    except TypeError:
        logging.config.listen(10)
    try:
        "port"["number"]
    except TypeError:
        logging.config.listen(11)
    try:
        {"port": 1}[["port"]]
    except TypeError:
        logging.config.listen(12)
    try:
        1 << -1
    except ValueError:
        logging.config.listen(13)


exhausted(found)
nested({"server": None})
nested({"server": ["port"]})
failing()
