from logging.config import listen


def check():
    try:
        raise ValueError("bad")
    except ValueError as listen:
        print(listen)
    try:
        listen(9030)
    except UnboundLocalError:
        print("gone")


listen(9031)
check()
listen(9032)
