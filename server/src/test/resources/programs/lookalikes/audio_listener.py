"""A voice assistant: logging.config.listen() is only named."""
import logging
import logging.config


class Recognizer:
    def listen(self, source, timeout=None):
        # logging.config.listen(9030)
        return b""


recognizer = Recognizer()
audio = recognizer.listen("microphone", timeout=5)
config = recognizer
config.listen("speaker")
text = '''
import logging.config
logging.config.listen(9030)
'''
