"""Reads YAML files into records and gathers every fault on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError
from ruamel.yaml import YAML, YAMLError

from knowledge.records import Record

AnyRecord = TypeVar("AnyRecord", bound=Record)


class Reader:
    """Reads the files of one folder; what is wrong ends in `faults`, one sentence each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []

    def read(
        self, file: str, kind: type[AnyRecord], build: Callable[[Any], Any] = lambda fields: fields
    ) -> dict[str, AnyRecord]:
        """The records of a file by id; `build` may turn an entry into the record's fields."""
        entries = {
            key: self._record(file, key, kind, build(value) if value else value)
            for key, value in self._load(file)
        }
        return {key: record for key, record in entries.items() if record is not None}

    def _load(self, file: str) -> list[tuple[str, Any]]:
        try:
            content = YAML(typ="safe").load(self.folder / file)
        except FileNotFoundError:
            return self._fault(f"{file} is missing; put it back from git")
        except YAMLError as error:
            return self._fault(f"{file} is no valid YAML; mend {_in_one_line(error)}")
        if not isinstance(content, dict):
            return self._fault(f"{file} must hold entries by name; see README.md")
        return list(content.items())

    def _fault(self, sentence: str) -> list[tuple[str, Any]]:
        self.faults.append(sentence)
        return []

    def _record(self, file: str, key: str, kind: type[AnyRecord], fields: Any) -> AnyRecord | None:
        if not isinstance(fields, dict):
            self._fault(f"{file}: {key} must have fields; see README.md")
            return None
        try:
            return kind(id=key, **fields)
        except ValidationError as error:
            self.faults += [f"{file}: {key}, {_sentence(each)}" for each in error.errors()]
        except TypeError as error:
            self._fault(f"{file}: {key} cannot be read ({error}); see README.md")
        return None


def _sentence(error: dict[str, Any]) -> str:
    field = ".".join(str(part) for part in error["loc"])
    remedy = {
        "value_error.missing": "is missing; add it",
        "value_error.extra": "is no field; see README.md for the fields",
    }.get(error["type"], f"is not right ({error['msg']}); see README.md")
    return f"field {field} {remedy}"


def _in_one_line(error: YAMLError) -> str:
    return " ".join(str(error).split())[:160]
