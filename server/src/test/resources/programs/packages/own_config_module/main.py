import config
from config import listen

config.listen(9030)
listen(9031)
