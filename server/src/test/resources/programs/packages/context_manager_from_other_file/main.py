from channels import channel

with channel(9030) as thread:
    thread.start()
