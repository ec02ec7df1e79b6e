def start():
    from remote import open_channel

    return open_channel(9030)
