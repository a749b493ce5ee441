"""The data package: the CSV tables that ``entente ledger export`` writes."""

from __future__ import annotations

import json
import os
from datetime import date as Date
from typing import Any, Dict, List, Optional, Union

import pandas as pd

from .errors import EntenteError, require_one_of
from .states import StateArgument, typed_state

Day = Union[str, Date]
_PANDAS_TYPES = {"string": "string", "date": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}


class Package:
    """A data package on disk. ``version`` and ``hash`` name the ledger for a citation."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        descriptor = os.path.join(folder, "datapackage.json")
        if not os.path.isfile(descriptor):
            raise EntenteError(
                "this is no data package", folder, "a data package has a datapackage.json", "make one with: entente ledger export --out DIR"
            )
        with open(descriptor, encoding="utf-8") as file:
            self.descriptor: Dict[str, Any] = json.load(file)
        self.version: str = self.descriptor["version"]
        self.hash: str = self.descriptor["entente:hash"]
        self.verified_through: str = self.descriptor["entente:verifiedThrough"]
        self._resources = {one["name"]: one for one in self.descriptor["resources"] if one["format"] == "csv"}
        self._tables: Dict[str, pd.DataFrame] = {}

    @property
    def tables(self) -> List[str]:
        """The names of all tables."""
        return list(self._resources)

    def table(self, name: str) -> pd.DataFrame:
        """A table with the types of its descriptor. An empty cell is ``<NA>``: unknown, never zero. Days stay text, YYYY-MM-DD.

        Raises EntenteError if there is no such table; the codebook lists them.
        """
        require_one_of(name, self._resources, "table")
        if name not in self._tables:
            resource = self._resources[name]
            fields = resource["schema"]["fields"]
            self._tables[name] = pd.read_csv(
                os.path.join(self.folder, resource["path"]),
                dtype={field["name"]: _PANDAS_TYPES[field["type"]] for field in fields},
                keep_default_na=False,
                na_values=[""],
                encoding="utf-8",
            )
        return self._tables[name].copy()

    def state(self, state: StateArgument, code: str = "iso3", date: Optional[Day] = None, where: str = "state") -> str:
        """The key of a state on a day. ``code`` is iso3 (a key), cow or gw. Raises EntenteError if there is none."""
        typed = typed_state(state, code, where)
        day = self._day(date)
        if code == "iso3":
            return require_one_of(typed, self.table("states")["state"], where)
        number = int(typed.split(":")[1])
        names = self.table("state_names")
        column = {"cow": "ccode", "gw": "gwcode"}[code]
        runs = (names["from_earliest"] <= day) & (names["until_latest"].isna() | (names["until_latest"] >= day))
        found = names[(names[column] == number).fillna(False).astype(bool)]
        now = found[runs[found.index].fillna(False).astype(bool)]
        if not now.empty:
            return str(now.iloc[0]["state"])
        known = "; ".join(f"{row['name']}, {row['from']} to {row['until'] if pd.notna(row['until']) else 'today'}" for _, row in found.iterrows())
        raise EntenteError(
            f"no state has the {code} number {number} on {day}",
            where,
            f"it belongs to {known}" if known else f"no state of the ledger has that {code} number",
            "ask about a day on which the state existed" if known else "look the number up in the table state_names",
            "not-found",
        )

    def ties(
        self,
        a: StateArgument,
        b: Optional[StateArgument] = None,
        date: Optional[Day] = None,
        code: str = "iso3",
    ) -> pd.DataFrame:
        """Ties of a state, or between two, that are in force on a day or may be: one row for each direction of each obligation.

        ``date`` is YYYY-MM-DD, by default the day through which the ledger was verified. The column ``inForce`` is true, or
        ``<NA>`` where a date is known only in part. ``owedBy_ccode`` and the like are the numbers of that day.

        >>> open_package("export").ties(2, 740, date="1970-01-01", code="cow")  # doctest: +SKIP
        """
        day = self._day(date)
        ties = self.table("ties")
        one = self.state(a, code, day, "a")
        wanted = (ties["owedBy"] == one) | (ties["owedTo"] == one)
        if b is not None:
            other = self.state(b, code, day, "b")
            wanted &= (ties["owedBy"] == other) | (ties["owedTo"] == other)
        ties = ties[wanted.astype(bool)]
        running = _reached(ties, "since", day) & ~_reached(ties, "until", day)
        ties = ties.assign(inForce=running & ~self._suspended(ties, day))
        ties = ties[(ties["inForce"] != False).fillna(True).astype(bool)]  # noqa: E712
        titles = self.table("instruments")[["instrument", "title"]]
        return self._with_numbers(ties.merge(titles, on="instrument", how="left"), day).reset_index(drop=True)

    def _suspended(self, ties: pd.DataFrame, day: str) -> pd.Series:
        """Whether each tie was suspended on the day."""
        paused = self.table("suspensions").merge(ties[["instrument", "nth"]].reset_index(), on=["instrument", "nth"])
        known = _reached(paused, "from", day) & ~_reached(paused, "until", day)
        result = pd.Series(False, index=ties.index, dtype="boolean")
        for index, suspended in zip(paused["index"], known):
            result[index] = suspended
        return result

    def _with_numbers(self, rows: pd.DataFrame, day: str) -> pd.DataFrame:
        names = self.table("state_names")
        runs = (names["from_earliest"] <= day) & (names["until_latest"].isna() | (names["until_latest"] >= day))
        now = names[runs.fillna(False).astype(bool)].drop_duplicates("state").set_index("state")
        for column in ("owedBy", "owedTo"):
            for number in ("ccode", "gwcode"):
                rows[f"{column}_{number}"] = rows[column].map(now[number]).astype("Int64")
        return rows

    def _day(self, date: Optional[Day]) -> str:
        text = self.verified_through if date is None else str(date)
        try:
            return Date.fromisoformat(text).isoformat()
        except ValueError:
            raise EntenteError(f'"{text}" is no day', "date", "a day is YYYY-MM-DD", 'write a day, such as "1970-01-01"') from None


def _reached(rows: pd.DataFrame, name: str, day: str) -> pd.Series:
    """Whether the day of the column had come: true, false, or ``<NA>`` between its earliest and its latest day."""
    earliest, latest = rows[f"{name}_earliest"], rows[f"{name}_latest"]
    reached = pd.Series(pd.NA, index=rows.index, dtype="boolean")
    reached[(latest <= day).fillna(False).astype(bool)] = True
    never = rows[f"{name}_precision"] == "open"
    reached[((earliest > day).fillna(False) | never).astype(bool)] = False
    return reached


def open_package(folder: str) -> Package:
    """Opens a data package. Raises EntenteError if the folder holds none."""
    return Package(folder)
