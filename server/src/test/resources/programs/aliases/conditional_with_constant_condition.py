from logging.config import listen

DEBUG = False
REMOTE = not DEBUG

start = listen if DEBUG else print
start(9030)
start = listen if REMOTE else print
start(9031)
