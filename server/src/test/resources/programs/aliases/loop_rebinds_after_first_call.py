from logging.config import listen

action = listen
for port in (9030, 9031, 9032):
    action(port)
    action = print

action(9033)
