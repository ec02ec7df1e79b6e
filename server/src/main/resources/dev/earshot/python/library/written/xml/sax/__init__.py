"""Elements as they come (library reference, xml.sax)."""

import xml.etree.ElementTree
from xml.sax.handler import ContentHandler, ErrorHandler


class SAXException(Exception):
    def __init__(self, msg, exception=None):
        super().__init__(msg)
        self._msg = msg
        self._exception = exception

    def getMessage(self):
        return self._msg

    def getException(self):
        return self._exception

    def __str__(self):
        return self._msg


class SAXParseException(SAXException):
    pass


class _Attributes:
    def __init__(self, attributes):
        self._attrs = attributes

    def getLength(self):
        return len(self._attrs)

    def getNames(self):
        return list(self._attrs)

    def getValue(self, name):
        return self._attrs[name]

    def get(self, name, alternative=None):
        return self._attrs.get(name, alternative)

    def keys(self):
        return list(self._attrs)

    def items(self):
        return list(self._attrs.items())

    def values(self):
        return list(self._attrs.values())

    def copy(self):
        return _Attributes(self._attrs)

    def __len__(self):
        return len(self._attrs)

    def __getitem__(self, name):
        return self._attrs[name]

    def __contains__(self, name):
        return name in self._attrs


def _tell(element, handler):
    handler.startElement(element.tag, _Attributes(dict(element.attrib)))
    if element.text:
        handler.characters(element.text)
    for child in element:
        _tell(child, handler)
        if child.tail:
            handler.characters(child.tail)
    handler.endElement(element.tag)


def parseString(string, handler, errorHandler=None):
    try:
        root = xml.etree.ElementTree.fromstring(string)
    except xml.etree.ElementTree.ParseError as problem:
        handler.startDocument()
        raise SAXParseException(str(problem), problem) from None
    handler.startDocument()
    _tell(root, handler)
    handler.endDocument()


def parse(source, handler, errorHandler=None):
    if isinstance(source, str):
        with open(source, "rb") as file:
            parseString(file.read(), handler)
    else:
        parseString(source.read(), handler)
