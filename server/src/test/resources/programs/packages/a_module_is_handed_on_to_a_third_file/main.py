"""Neither this file nor the one that calls it says where the function comes from."""
from runtime.parts import sink
from runtime.service import Service, idle

service = Service(sink)
service.start()
idle(sink)
print(service.events)
