from hooks import attach

attach(print, 9030)
