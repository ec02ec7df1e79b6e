import facade

facade.start(9030)
facade.stop()
