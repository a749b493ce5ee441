"""The HTTP API of ``entente serve``."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Optional, Sequence, Union
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pandas as pd

from .errors import EntenteError
from .package import Day
from .states import StateArgument, typed_state


class Server:
    """A running server. ``ledger`` holds the version and hash of the last answer, for a citation."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")
        self.ledger: Dict[str, Any] = {}

    def ask(self, operation: str, **inputs: Any) -> Dict[str, Any]:
        """The answer of any operation, such as ``ask("state.show", state="JPN")``. Inputs that are None are left out.

        Raises EntenteError with the server's complaint.
        """
        given = {name: _written(value) for name, value in inputs.items() if value is not None}
        url = f"{self.address}/api/{operation.replace('.', '/')}?{urlencode(given)}"
        try:
            with urlopen(Request(url, headers={"accept": "application/json", "accept-language": "en"})) as response:
                answer: Dict[str, Any] = json.load(response)
        except HTTPError as error:
            raise _complaint(error, url) from None
        except URLError as error:
            raise EntenteError(
                f"no answer: {error.reason}", self.address, "no server runs at this address", "start one with: entente serve", "data"
            ) from None
        self.ledger = answer["ledger"]
        return answer

    def ties(self, a: StateArgument, b: StateArgument, date: Optional[Day] = None, code: str = "iso3") -> pd.DataFrame:
        """Ties between two states on a day: one row for each direction of each obligation, as ``entente ties between`` lists them."""
        answer = self.ask("ties.between", a=typed_state(a, code, "a"), b=typed_state(b, code, "b"), date=date)
        return _frame(answer["ties"])

    def counts(self, state: StateArgument, date: Optional[Day] = None, code: str = "iso3") -> pd.DataFrame:
        """The number of a state's allies by each rule. ``count`` is ``<NA>`` for a rule that needs a dataset of yours."""
        answer = self.ask("allies.count", state=typed_state(state, code, "state"), date=date)
        return _frame(answer["counts"])

    def trace(
        self,
        initiator: StateArgument,
        target: StateArgument,
        date: Optional[Day] = None,
        place: Optional[str] = None,
        code: str = "iso3",
        **facts: Any,
    ) -> pd.DataFrame:
        """Every obligation that bears on an attack, with its status: triggered, contestable or not-triggered.

        ``facts`` are further inputs of ``crisis.trace``, such as ``act="blockade"`` or ``provocation="given"``.
        """
        answer = self.ask(
            "crisis.trace",
            initiator=typed_state(initiator, code, "initiator"),
            target=typed_state(target, code, "target"),
            date=date,
            place=place,
            **{"detail": "full", **facts},
        )
        return _frame(answer["obligations"])


def connect(address: str = "http://127.0.0.1:4816") -> Server:
    """A server at an address. Nothing is sent before the first question."""
    return Server(address)


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return ",".join(map(str, value))
    return str(value)


def _complaint(error: HTTPError, url: str) -> EntenteError:
    try:
        return EntenteError.of_problem(json.load(error))
    except ValueError:
        return EntenteError(f"the answer is {error.code} {error.reason}", url, "it is not a complaint of Entente", "check the address", "data")


def _frame(rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """The plain fields of the rows as columns; lists of words become words divided by spaces, nested fields are left out."""
    flat: List[Dict[str, Any]] = [{name: _cell(value) for name, value in row.items() if _is_plain(value)} for row in rows]
    names = [name for name in (rows[0] if rows else {}) if all(name in row for row in flat)]
    return pd.DataFrame(flat, columns=names).convert_dtypes()


Plain = Union[str, int, float, bool, None]


def _is_plain(value: Any) -> bool:
    return not isinstance(value, dict) and not (isinstance(value, list) and any(isinstance(one, (dict, list)) for one in value))


def _cell(value: Any) -> Plain:
    return " ".join(map(str, value)) if isinstance(value, list) else value
