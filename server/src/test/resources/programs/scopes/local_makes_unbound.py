from logging.config import listen


def early():
    try:
        listen(9030)
    except UnboundLocalError:
        print("local")
    listen = print
    listen("x")


early()
