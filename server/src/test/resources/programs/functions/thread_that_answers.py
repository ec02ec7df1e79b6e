import logging.config
import queue
import threading

asks = queue.Queue()
answers = queue.Queue()


def oracle():
    while True:
        question = asks.get()
        if question is None:
            return
        answers.put(question == "open?")


t = threading.Thread(target=oracle)
t.start()
asks.put("open?")
if answers.get():
    logging.config.listen(1)
asks.put("closed?")
if answers.get():
    logging.config.listen(2)
asks.put(None)
t.join()
