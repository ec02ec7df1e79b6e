import logging.config


class Base:
    @property
    def starter(self):
        return print

    def run(self):
        self.starter(9356)


class Child(Base):
    @property
    def starter(self):
        return logging.config.listen


class GrandChild(Child):
    @Child.starter.getter
    def starter(self):
        return super().starter


class Static(Base):
    starter = staticmethod(logging.config.listen)


for cls in (Base, Child, GrandChild, Static):
    cls().run()
setattr(Child, "run2", lambda self: self.starter(9357))
Child().run2()
