from logging.config import listen


def unknown(port):
    print("unknown command", port)


table = {"serve": listen}
table.get("serve", unknown)(9030)
table.get("other", unknown)(9031)
table.get("other", listen)(9032)
