from plugins import remote

remote.activate(9030)
