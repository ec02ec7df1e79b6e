from .channel import listen
