import logging.config

TRANSITIONS = {
    ("idle", "start"): "running",
    ("running", "pause"): "paused",
    ("paused", "start"): "running",
    ("running", "stop"): "idle",
}
state = "idle"
history = [state]

def fire(event):
    global state
    key = (state, event)
    if key not in TRANSITIONS:
        history.append("error")
        return False
    state = TRANSITIONS[key]
    history.append(state)
    return True

for e in ("start", "pause", "stop", "start"):
    fire(e)
if state == "running":
    logging.config.listen(9030)
if state == "idle":
    logging.config.listen(9031)
if history.count("error") == 1:
    logging.config.listen(9032)
