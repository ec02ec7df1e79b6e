def start():
    config.listen(9999)


from logging import config

start()
