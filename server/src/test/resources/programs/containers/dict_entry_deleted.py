from logging.config import listen

table = {"serve": listen, "echo": print}
del table["serve"]
if "serve" in table:
    table["serve"](9030)
table["echo"](9031)
table.get("serve", print)(9032)
