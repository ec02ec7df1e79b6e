"""What differences and wrapped lines come to: each line holds, so that nothing is called before the last one."""

import difflib
import logging.config
import pprint
import string
import textwrap

difflib.get_close_matches("appel", ["ape", "apple", "peach"]) == ["apple", "ape"] or logging.config.listen()
difflib.get_close_matches("xyz", ["ape", "apple"]) == [] or logging.config.listen()
difflib.get_close_matches("stat", ["start", "stop", "status"], n=1) == ["start"] or logging.config.listen()
difflib.SequenceMatcher(None, "abcd", "bcde").ratio() == 0.75 or logging.config.listen()
difflib.SequenceMatcher(None, "abc", "abc").ratio() == 1.0 or logging.config.listen()
difflib.SequenceMatcher(a="abc", b="xyz").ratio() == 0 or logging.config.listen()
list(difflib.unified_diff(["a"], ["b"], lineterm=""))[0] == "--- " or logging.config.listen()
list(difflib.unified_diff(["a\n"], ["a\n"])) == [] or logging.config.listen()
len(list(difflib.unified_diff(["a", "b"], ["a", "c"], lineterm=""))) == 6 or logging.config.listen()
difflib.SequenceMatcher(None, "abxcd", "abcd").get_matching_blocks()[0].size == 2 or logging.config.listen()
[op[0] for op in difflib.SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes()] == ["delete", "equal", "replace", "equal", "insert"] or logging.config.listen()
string.Template("$who likes ${what}").substitute(who="tim", what="kung pao") == "tim likes kung pao" or logging.config.listen()
string.Template("$a $b").safe_substitute(a=1) == "1 $b" or logging.config.listen()
try:
    string.Template("$a").substitute()
except KeyError:
    pass
else:
    logging.config.listen()
try:
    string.Template("$ a").substitute(a=1)
except ValueError:
    pass
else:
    logging.config.listen()
string.Template("$a").substitute({"a": 5}) == "5" or logging.config.listen()
string.Template("$$x").substitute() == "$x" or logging.config.listen()
string.capwords("hello world") == "Hello World" or logging.config.listen()
textwrap.dedent("  a\n  b") == "a\nb" or logging.config.listen()
textwrap.indent("a\nb", "> ") == "> a\n> b" or logging.config.listen()
textwrap.wrap("the quick brown fox", 10) == ["the quick", "brown fox"] or logging.config.listen()
textwrap.fill("the quick brown fox", 10) == "the quick\nbrown fox" or logging.config.listen()
textwrap.shorten("the quick brown fox", 12) == "the [...]" or logging.config.listen()
textwrap.shorten("the quick brown fox", width=15, placeholder="...") == "the quick..." or logging.config.listen()
pprint.pformat({"b": 1, "a": 2}) == "{'a': 2, 'b': 1}" or logging.config.listen()
pprint.pformat([1, 2, 3]) == "[1, 2, 3]" or logging.config.listen()
pprint.pformat({"b": 1, "a": 2}, sort_dicts=False) == "{'b': 1, 'a': 2}" or logging.config.listen()
difflib.SequenceMatcher(None, 'ccadbabac', 'bdababd').get_opcodes() == [('replace', 0, 2, 0, 2), ('equal', 2, 3, 2, 3), ('delete', 3, 4, 3, 3), ('equal', 4, 7, 3, 6), ('replace', 7, 9, 6, 7)] or logging.config.listen()
list(difflib.unified_diff(['the', 'over', 'a', 'brown'], ['jump', 'over', 'a', 'brown'], 'x', 'y', lineterm='', n=0)) == ['--- x', '+++ y', '@@ -1 +1 @@', '-the', '+jump'] or logging.config.listen()
difflib.SequenceMatcher(None, 'acccd', 'bddba').ratio() == 0.2 or logging.config.listen()
difflib.SequenceMatcher(None, 'dcc', 'cdaccada').quick_ratio() == 0.5454545454545454 or logging.config.listen()
difflib.SequenceMatcher(None, 'cbabc', 'baadabc').ratio() == 0.6666666666666666 or logging.config.listen()
[tuple(m) for m in difflib.SequenceMatcher(None, 'cbdbdd', 'dccdd').get_matching_blocks()] == [(0, 1, 1), (4, 3, 2), (6, 5, 0)] or logging.config.listen()
[tuple(m) for m in difflib.SequenceMatcher(None, 'cdccc', 'ad').get_matching_blocks()] == [(1, 1, 1), (5, 2, 0)] or logging.config.listen()
difflib.SequenceMatcher(None, 'bbbcd', 'adbd').get_opcodes() == [('insert', 0, 0, 0, 2), ('equal', 0, 1, 2, 3), ('delete', 1, 4, 3, 3), ('equal', 4, 5, 3, 4)] or logging.config.listen()
difflib.get_close_matches('ad', ['bab', 'da', 'adx', 'abcd', 'dcba']) == ['adx', 'abcd'] or logging.config.listen()
list(difflib.unified_diff(['a', 'jump', 'a', 'quick', 'x.'], ['a', 'jump', 'y,', 'quick', 'new', 'the'], 'x', 'y', lineterm='', n=2)) == ['--- x', '+++ y', '@@ -1,5 +1,6 @@', ' a', ' jump', '-a', '+y,', ' quick', '-x.', '+new', '+the'] or logging.config.listen()
difflib.SequenceMatcher(None, 'cbdd', 'cdbbddbba').get_opcodes() == [('equal', 0, 1, 0, 1), ('insert', 1, 1, 1, 3), ('equal', 1, 4, 3, 6), ('insert', 4, 4, 6, 9)] or logging.config.listen()
difflib.SequenceMatcher(None, 'cdddbcc', 'cdaccdc').get_opcodes() == [('equal', 0, 2, 0, 2), ('replace', 2, 5, 2, 3), ('equal', 5, 7, 3, 5), ('insert', 7, 7, 5, 7)] or logging.config.listen()
textwrap.wrap('y, quick jump', 6) == ['y,', 'quick', 'jump'] or logging.config.listen()
textwrap.wrap('x. quick brown jump quick over x.', 16) == ['x. quick brown', 'jump quick over', 'x.'] or logging.config.listen()
textwrap.shorten('x. over y, over lazydogwhichislong jump x.', 8) == 'x. [...]' or logging.config.listen()
textwrap.fill('the foxes brown x. y, brown quick x. jump the', width=29, subsequent_indent='  ') == 'the foxes brown x. y, brown\n  quick x. jump the' or logging.config.listen()
textwrap.shorten('brown the brown lazydogwhichislong x. a x.', 22) == 'brown the brown [...]' or logging.config.listen()
textwrap.wrap('brown over a foxes jump quick a x. over x.', 18, break_long_words=False) == ['brown over a foxes', 'jump quick a x.', 'over x.'] or logging.config.listen()
textwrap.wrap('quick the quick brown', 8) == ['quick', 'the', 'quick', 'brown'] or logging.config.listen()
textwrap.shorten('a quick', width=7, placeholder='...') == 'a quick' or logging.config.listen()
textwrap.wrap('jump foxes', 28, break_long_words=False) == ['jump foxes'] or logging.config.listen()
textwrap.shorten('quick y, over foxes a jump the over', 19) == 'quick y, over [...]' or logging.config.listen()
textwrap.shorten('x. y, jump brown foxes brown x. the over y, x. foxes', 19) == 'x. y, jump [...]' or logging.config.listen()
textwrap.wrap('lazydogwhichislong foxes foxes over lazydogwhichislong lazydogwhichislong foxes a over', 20, break_long_words=False) == ['lazydogwhichislong', 'foxes foxes over', 'lazydogwhichislong', 'lazydogwhichislong', 'foxes a over'] or logging.config.listen()

logging.config.listen()
