from logging.config import dictConfig, listen

opener = listen if __package__ == "agent" else dictConfig
