import logging.config

commands = {"serve": logging.config.listen, "echo": print}
names = {function: name for name, function in commands.items()}
by_upper = {name.upper(): function for name, function in commands.items()}
print(names[logging.config.listen])
by_upper["SERVE"](9030)
by_upper["ECHO"](9031)
