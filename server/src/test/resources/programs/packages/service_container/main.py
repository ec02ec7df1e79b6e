from container import Container
from services import register

container = Container()
register(container)
container.get("listener")(9030)
container.get("printer")(9031)
