import logging.config


class Fixed:
    def __get__(self, instance, owner=None):
        return lambda port: ("fixed", port)

    def __set__(self, instance, value):
        print("ignored", value.__name__)


class Loose:
    def __get__(self, instance, owner=None):
        return lambda port: ("loose", port)


class Node:
    run = Fixed()
    go = Loose()

    @property
    def name(self):
        return str


node = Node()
node.run = logging.config.listen
for attribute in ("run", "go", "name"):
    node.__dict__[attribute] = logging.config.listen
print(node.run(9150))
print(node.name(9151))
print(node.go(9152))
