import listeners
from bus import bus

bus.publish("start", 9030)
bus.publish("other", 9031)
