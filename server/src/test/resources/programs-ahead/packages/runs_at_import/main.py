import remote

print(remote.thread)
