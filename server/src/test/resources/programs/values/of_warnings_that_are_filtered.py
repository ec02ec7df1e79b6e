"""Warnings that filters raise, ignore or leave, and functions chosen by types of the library: each line holds."""

import logging.config

import warnings
r = 0
with warnings.catch_warnings():
    warnings.simplefilter("error", UserWarning)
    try:
        warnings.warn("x", UserWarning)
        r = 1
    except UserWarning as w:
        r = 2
((r) == 2) or logging.config.listen()

import warnings
r = 0
def f():
    warnings.warn("x", DeprecationWarning)
    return 1
with warnings.catch_warnings():
    warnings.simplefilter("error", DeprecationWarning)
    try:
        r = f()
    except DeprecationWarning as w:
        r = 2
((r) == 2) or logging.config.listen()

import warnings
r = 0
warnings.filterwarnings("error", category=DeprecationWarning, message="old")
try:
    warnings.warn("old thing", DeprecationWarning)
    r = 1
except DeprecationWarning:
    r = 3
((r) == 3) or logging.config.listen()

import warnings
r = 0
warnings.simplefilter("ignore")
try:
    warnings.warn("old thing", DeprecationWarning)
    r = 1
except DeprecationWarning:
    r = 3
((r) == 1) or logging.config.listen()

from functools import singledispatch
import pathlib
@singledispatch
def apply(s): return 0
@apply.register
def _(s: dict): return 1
@apply.register
def _(s: int): return 2
@apply.register
def _(s: pathlib.PurePath): return 3
@apply.register(bool)
def _(s): return 4
(([apply(i) for i in ({"a": True}, pathlib.PurePosixPath("/e"), False, 5, "x")]) == [1, 3, 4, 2, 0]) or logging.config.listen()

from functools import singledispatch
@singledispatch
def apply(s): return 0
@apply.register(bool)
def _(s): 
    if s: return 4
    return 5
(([apply(i) for i in ({"a": True}, False, 5, "x")]) == [0, 5, 0, 0]) or logging.config.listen()

logging.config.listen()
