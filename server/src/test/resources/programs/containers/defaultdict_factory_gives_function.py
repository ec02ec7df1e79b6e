from collections import defaultdict
from logging.config import listen

starters = defaultdict(lambda: listen, echo=print)
starters["remote"](9030)
starters["echo"](9031)
