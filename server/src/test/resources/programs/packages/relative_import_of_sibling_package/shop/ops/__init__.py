from .channel import open_channel
