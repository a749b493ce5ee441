"""Errors in the four parts that every complaint of Entente has."""

from __future__ import annotations

import difflib
from typing import Any, Iterable, Mapping


class EntenteError(Exception):
    """A request that could not be answered.

    ``what`` is the problem, ``where`` the argument or file, ``why`` the rule that was broken, ``todo`` the next step, and ``kind``
    is input, not-found or data.
    """

    def __init__(self, what: str, where: str, why: str, todo: str, kind: str = "input") -> None:
        super().__init__(f"{where}: {what}\n  why: {why}\n  do:  {todo}")
        self.what, self.where, self.why, self.todo, self.kind = what, where, why, todo, kind

    @classmethod
    def of_problem(cls, problem: Mapping[str, Any]) -> "EntenteError":
        """The error that a server sent as problem+json."""
        named = {name: str(problem.get(name, "")) for name in ("what", "where", "why", "todo")}
        return cls(**named, kind=str(problem.get("kind", "input")))


def require_one_of(value: str, accepted: Iterable[str], where: str) -> str:
    """``value`` if it is accepted. Raises EntenteError with the nearest accepted values."""
    known = list(accepted)
    if value in known:
        return value
    close = difflib.get_close_matches(str(value), known, n=2)
    raise EntenteError(
        f'"{value}" is not accepted',
        where,
        f"it is one of {', '.join(known)}",
        f"write {' or '.join(close)}" if close else "choose one of them",
    )
