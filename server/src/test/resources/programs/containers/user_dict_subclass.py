import logging.config


class Registry(dict):
    def register(self, name, function):
        self[name] = function
        return function


registry = Registry()
registry.register("serve", logging.config.listen)
registry.register("echo", print)
registry["serve"](9030)
registry["echo"](9031)
