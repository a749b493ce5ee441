"""Reads the Entente ledger of commitments between states as pandas data frames.

``open_package`` reads the folder that ``entente ledger export`` writes, and needs no server. ``connect`` asks a server that
``entente serve`` runs. Both have ``ties()``; only a server has ``counts()`` and ``trace()``, because they need the law engine.
"""

from .errors import EntenteError
from .package import Package, open_package
from .server import Server, connect

__all__ = ["EntenteError", "Package", "Server", "connect", "open_package"]
