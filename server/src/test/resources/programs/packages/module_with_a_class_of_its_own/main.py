import gauges

print(gauges.pressure, gauges.unit)
start = gauges(9030)
start(9031)
if gauges.pressure == 2:
    gauges.remote(9032)
if gauges.reads > 5:
    gauges.remote(9033)
