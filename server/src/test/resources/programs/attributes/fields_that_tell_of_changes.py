import logging.config


class Field:
    def __init__(self, default=None, on_change=None):
        self.default = default
        self.on_change = on_change

    def __set_name__(self, owner, name):
        self.name = "_" + name
        owner._fields = getattr(owner, "_fields", ()) + (name,)

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value
        if self.on_change:
            self.on_change(value)


class Model:
    def __init__(self, **values):
        for name in self._fields:
            if name in values:
                setattr(self, name, values[name])


class Server(Model):
    host = Field("localhost")
    log_port = Field(0, on_change=logging.config.listen)


s = Server(host="h", log_port=9404)
s.log_port = 9405
print(s.host)
