from logging.config import listen as match
from logging import config as case
from logging.config import listen as type
from logging.config import listen as _

match(9999)
case.listen(1)
type(2)
_(3)
