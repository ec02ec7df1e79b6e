"""Documents as nodes (library reference, xml.dom.minidom)."""

import xml.etree.ElementTree


class Node:
    ELEMENT_NODE = 1
    ATTRIBUTE_NODE = 2
    TEXT_NODE = 3
    DOCUMENT_NODE = 9

    nodeValue = None

    def __init__(self):
        self.childNodes = []
        self.parentNode = None
        self.ownerDocument = None

    def __bool__(self):
        return True

    @property
    def firstChild(self):
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        return self.childNodes[-1] if self.childNodes else None

    def _beside(self, step):
        if self.parentNode is None:
            return None
        siblings = self.parentNode.childNodes
        at = [each is self for each in siblings].index(True) + step
        return siblings[at] if 0 <= at < len(siblings) else None

    @property
    def nextSibling(self):
        return self._beside(1)

    @property
    def previousSibling(self):
        return self._beside(-1)

    def hasChildNodes(self):
        return bool(self.childNodes)

    def appendChild(self, node):
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        self.childNodes.append(node)
        node.parentNode = self
        return node

    def removeChild(self, node):
        self.childNodes = [each for each in self.childNodes if each is not node]
        node.parentNode = None
        return node

    def getElementsByTagName(self, name):
        found = []
        for child in self.childNodes:
            if child.nodeType == Node.ELEMENT_NODE:
                if name == "*" or child.tagName == name:
                    found.append(child)
                found.extend(child.getElementsByTagName(name))
        return found

    def unlink(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.unlink()


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Text(Node):
    nodeType = Node.TEXT_NODE
    nodeName = "#text"

    def __init__(self):
        super().__init__()
        self.data = ""

    @property
    def nodeValue(self):
        return self.data

    @property
    def length(self):
        return len(self.data)

    def toxml(self):
        return _escaped(self.data)


class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE

    def __init__(self, name, value):
        super().__init__()
        self.name = self.nodeName = name
        self.value = self.nodeValue = value


class NamedNodeMap:
    def __init__(self, element):
        self._element = element

    @property
    def length(self):
        return len(self._element._attributes)

    def __len__(self):
        return len(self._element._attributes)

    def __contains__(self, name):
        return name in self._element._attributes

    def __getitem__(self, name):
        return self._element._attributes[name]

    def get(self, name, value=None):
        return self._element._attributes.get(name, value)

    def item(self, index):
        return list(self._element._attributes.values())[index]

    def keys(self):
        return self._element._attributes.keys()

    def items(self):
        return [(name, attribute.value) for name, attribute in self._element._attributes.items()]

    def values(self):
        return list(self._element._attributes.values())


class Element(Node):
    nodeType = Node.ELEMENT_NODE

    def __init__(self, tagName):
        super().__init__()
        self.tagName = self.nodeName = tagName
        self._attributes = {}

    @property
    def attributes(self):
        return NamedNodeMap(self)

    def hasAttributes(self):
        return bool(self._attributes)

    def hasAttribute(self, name):
        return name in self._attributes

    def getAttribute(self, name):
        return self._attributes[name].value if name in self._attributes else ""

    def getAttributeNode(self, name):
        return self._attributes.get(name)

    def setAttribute(self, name, value):
        self._attributes[name] = Attr(name, value)

    def removeAttribute(self, name):
        del self._attributes[name]

    def toxml(self):
        head = self.tagName
        for name, attribute in self._attributes.items():
            head += " " + name + '="' + _escaped(attribute.value).replace('"', "&quot;") + '"'
        if not self.childNodes:
            return "<" + head + "/>"
        return "<" + head + ">" + "".join([child.toxml() for child in self.childNodes]) + "</" + self.tagName + ">"


class Document(Node):
    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"

    @property
    def documentElement(self):
        for child in self.childNodes:
            if child.nodeType == Node.ELEMENT_NODE:
                return child
        return None

    def createElement(self, tagName):
        element = Element(tagName)
        element.ownerDocument = self
        return element

    def createTextNode(self, data):
        text = Text()
        text.data = data
        text.ownerDocument = self
        return text

    def getElementById(self, id):
        return None

    def toxml(self):
        return '<?xml version="1.0" ?>' + "".join([child.toxml() for child in self.childNodes])


def _add(parent, element, document):
    node = document.createElement(element.tag)
    for name, value in element.attrib.items():
        node.setAttribute(name, value)
    if element.text:
        node.appendChild(document.createTextNode(element.text))
    parent.appendChild(node)
    for child in element:
        _add(node, child, document)
        if child.tail:
            node.appendChild(document.createTextNode(child.tail))


def parseString(string):
    document = Document()
    _add(document, xml.etree.ElementTree.fromstring(string), document)
    return document


def parse(file):
    if isinstance(file, str):
        with open(file, "rb") as opened:
            return parseString(opened.read())
    return parseString(file.read())
