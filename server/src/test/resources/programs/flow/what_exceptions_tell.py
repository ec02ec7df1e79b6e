import logging.config


def find(table, key):
    try:
        return table[key]
    except KeyError as missing:
        return missing.args[0]


def check(port):
    assert port > 1024, "privileged"


if find({"a": 1}, "listen") == "listen":
    logging.config.listen(9030)

try:
    check(80)
except AssertionError as error:
    if str(error) == "privileged":
        logging.config.listen(9031)
    else:
        logging.config.listen(9032)

try:
    raise SystemExit(3)
except SystemExit as end:
    if end.code != 3:
        logging.config.listen(9033)

refused = ConnectionRefusedError(111, "refused")
if refused.errno == 111 and refused.strerror == "refused" and refused.filename is None:
    logging.config.listen(9034)

Kind = type("Kind", (), {"port": 9035})
if Kind.__name__ != "Kind" or Kind.port != 9035:
    logging.config.listen(9035)

if str(KeyError("port")) != "'port'" or str(ValueError("port")) != "port":
    logging.config.listen(9036)
