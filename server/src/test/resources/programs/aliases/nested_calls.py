from logging.config import listen

print(listen(listen(1)))
verify = lambda data: listen(2) and data
listen(
    port=1,
    verify=verify,
).start()
verify(b"")
