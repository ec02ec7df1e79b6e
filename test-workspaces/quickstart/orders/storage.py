"""Keeps orders in memory."""


class Storage:
    def __init__(self):
        self.orders = []

    def keep(self, order):
        self.orders.append(order)
