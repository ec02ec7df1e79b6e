from config import load
from factory import create

create(load("production"))
create(load("test"))
