"""States as arguments: a key, or a number of the Correlates of War or of Gleditsch and Ward."""

from __future__ import annotations

from typing import Union

from .errors import EntenteError, require_one_of

StateArgument = Union[str, int]
CODES = ("iso3", "cow", "gw")


def typed_state(state: StateArgument, code: str, where: str) -> str:
    """The state as Entente reads it: ``"JPN"``, ``"cow:740"`` or ``"gw:740"``. Raises EntenteError for an unknown code or no number."""
    require_one_of(code, CODES, "code")
    if code == "iso3":
        if isinstance(state, str):
            return state
        raise EntenteError(
            f"{state} is a number", where, "without a code, a state is a key such as JPN", 'write the key, or add code="cow" or code="gw"'
        )
    try:
        return f"{code}:{int(state)}"
    except ValueError:
        raise EntenteError(
            f'"{state}" is no number', where, f'with code="{code}" a state is a number such as 740', "write the number, or leave code out"
        ) from None
