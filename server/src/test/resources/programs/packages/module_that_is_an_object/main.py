import gateway
from gateway import opener

gateway.listen(9180)
if gateway.asked == 1:
    opener(9181)
