"""Colours in other systems (library reference, colorsys)."""


def rgb_to_hsv(r, g, b):
    most, least = max(r, g, b), min(r, g, b)
    span = most - least
    if span == 0:
        return 0.0, 0.0, most
    if r == most:
        h = (most - b) / span - (most - g) / span
    elif g == most:
        h = 2.0 + (most - r) / span - (most - b) / span
    else:
        h = 4.0 + (most - g) / span - (most - r) / span
    return (h / 6.0) % 1.0, span / most, most


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    at = int(h * 6.0)
    rest = h * 6.0 - at
    low, down, up = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
    return [(v, up, low), (down, v, low), (low, v, up), (low, down, v), (up, low, v), (v, low, down)][at % 6]


def rgb_to_hls(r, g, b):
    most, least = max(r, g, b), min(r, g, b)
    total, span = most + least, most - least
    light = total / 2.0
    if span == 0:
        return 0.0, light, 0.0
    s = span / total if light <= 0.5 else span / (2.0 - most - least)
    return rgb_to_hsv(r, g, b)[0], light, s
