from service import start

start()
