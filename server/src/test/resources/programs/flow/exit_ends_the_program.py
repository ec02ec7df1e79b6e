from logging.config import listen


def fail(message):
    print(message)
    raise SystemExit(0)


def main():
    listen(9030)
    fail("nothing to do")
    listen(9031)


try:
    main()
    listen(9032)
except SystemExit:
    pass
