import logging.config

table = {"a": logging.config.listen, "b": logging.config.listen}
table.pop("a")(9030)
table.pop("a", print)(9031)
name, function = table.popitem()
function(9032)
