from logging.config import listen


def serve():
    count = 0
    while True:
        count += 1
        if count > 2:
            return listen(1)
    listen(2)


serve()
