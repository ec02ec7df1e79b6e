"""Types with types in brackets: each line holds, so that nothing is called before the last one."""

import collections.abc
import logging.config
import types
import typing
from typing import Annotated, Any, Callable, ClassVar, Dict, Final, List, Literal, Optional, Tuple, Union
from typing import get_args, get_origin


class Port:
    """What others are annotated with."""


list[int] == list[int] or logging.config.listen()
list[int] != list[str] or logging.config.listen()
list[int] is not list or logging.config.listen()
List[int] == List[int] and List[int] != list[int] or logging.config.listen()
get_origin(list[int]) is list and get_origin(List[int]) is list or logging.config.listen()
get_origin(dict[str, int]) is dict and get_args(dict[str, int]) == (str, int) or logging.config.listen()
get_origin(int) is None and get_args(int) == () or logging.config.listen()
get_origin(List) is list or logging.config.listen()
get_args(Tuple[int, ...]) == (int, ...) or logging.config.listen()

Optional[int] == Union[int, None] == Union[None, int] == (int | None) or logging.config.listen()
get_origin(Optional[int]) is Union and get_args(Optional[int]) == (int, type(None)) or logging.config.listen()
get_origin(int | str) is types.UnionType and get_args(int | str) == (int, str) or logging.config.listen()
isinstance(int | str, types.UnionType) and not isinstance(Union[int, str], types.UnionType) or logging.config.listen()
Union[int, int] is int and Union[int, Union[str, int]] == Union[int, str] or logging.config.listen()
isinstance(5, int | str) and not isinstance([], int | str) or logging.config.listen()
isinstance(None, Optional[Port]) and isinstance(Port(), (int, Port)) or logging.config.listen()
issubclass(bool, int | str) and not issubclass(float, (int, str)) or logging.config.listen()

get_origin(Literal["on", "off"]) is Literal or logging.config.listen()
get_args(Literal["on", "off"]) == ("on", "off") or logging.config.listen()
Literal["on", "off"] == Literal["off", "on"] and Literal[1] != Literal[True] or logging.config.listen()
Annotated[int, "low"].__metadata__ == ("low",) and Annotated[int, "low"].__origin__ is int or logging.config.listen()
get_args(Annotated[Annotated[int, "low"], "high"]) == (int, "low", "high") or logging.config.listen()
get_origin(Annotated[int, "low"]) is Annotated or logging.config.listen()
get_origin(ClassVar[int]) is ClassVar and get_origin(Final[int]) is Final or logging.config.listen()
get_origin(Callable[[int], str]) is collections.abc.Callable or logging.config.listen()
get_args(Callable[[int, Port], str]) == ([int, Port], str) or logging.config.listen()
Callable[[int, Port], str].__args__ == (int, Port, str) or logging.config.listen()
get_args(collections.abc.Callable[..., str]) == (..., str) or logging.config.listen()
typing.Any is Any or logging.config.listen()
hasattr(list[int], "__origin__") and not hasattr(list, "__origin__") or logging.config.listen()
getattr(Port, "__args__", None) is None or logging.config.listen()
not isinstance(list[int], type) and isinstance(int, type) and isinstance(Port, type) or logging.config.listen()

T = typing.TypeVar("T")
Named = Dict[str, T]
Named[int] == Dict[str, int] and Named.__parameters__ == (T,) or logging.config.listen()
UserId = typing.NewType("UserId", int)
UserId(5) == 5 and UserId.__supertype__ is int or logging.config.listen()
List["Port"].__args__[0] == typing.ForwardRef("Port") or logging.config.listen()

made = {list[int]: "numbers", Optional[Port]: "a port", dict[str, List[int]]: "names"}
made[list[int]] == "numbers" and made[Port | None] == "a port" or logging.config.listen()
list[str] not in made and made[dict[str, List[int]]] == "names" or logging.config.listen()
str(list[int]) == "list[int]" and repr(int | None) == "int | None" or logging.config.listen()
str(Optional[int]) == "typing.Optional[int]" and str(Literal["a"]) == "typing.Literal['a']" or logging.config.listen()
list[int]("ab") == ["a", "b"] and dict[str, int](a=1) == {"a": 1} or logging.config.listen()

try:
    isinstance([], list[int])
    logging.config.listen()
except TypeError:
    pass
logging.config.listen(9030)
