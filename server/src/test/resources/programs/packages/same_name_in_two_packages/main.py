from first.net import start as start_first
from second.net import start as start_second

start_first(9030)
start_second(9031)
