from logging.config import listen

handlers = {"tcp": listen}
handlers.get("tcp", print)(9030)
handlers.get("udp", print)("no udp")
handlers.setdefault("tls", listen)(9031)
handlers.pop("tls")(9032)
print("tls" in handlers)
