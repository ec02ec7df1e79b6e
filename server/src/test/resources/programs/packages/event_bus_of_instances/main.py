from bus import bus
import subscribers

bus.publish("config", 9030)
