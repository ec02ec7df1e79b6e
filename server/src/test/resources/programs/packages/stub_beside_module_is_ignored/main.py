from remote import start

start(9030)
