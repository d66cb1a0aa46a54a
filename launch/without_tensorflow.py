"""Keeps TensorFlow out of the process: Rasa imports it at start, nothing here uses it.

Rasa's list of default components pulls TensorFlow in, and so does one type annotation. We name
our components by path, so an empty list and a hollow module do. Start and memory fall to about a
third (docs/decisions/0002-without-tensorflow.md). KEEP_TENSORFLOW=true turns this off, for
whoever adds DIET to config.yml.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import os
import sys
import types

LEFT_OUT = ("tensorflow", "keras")
DEFAULT_COMPONENTS = "rasa.engine.recipes.default_components"


def keep_tensorflow_out() -> None:
    """Call before the first import of rasa; raises RuntimeError when it is too late."""
    if os.environ.get("KEEP_TENSORFLOW", "").lower() == "true" or _done():
        return
    if "tensorflow" in sys.modules:
        raise RuntimeError("TensorFlow is loaded already; call keep_tensorflow_out() first")
    sys.meta_path.insert(0, _HollowFinder())
    empty = types.ModuleType(DEFAULT_COMPONENTS)
    empty.DEFAULT_COMPONENTS = []
    sys.modules[DEFAULT_COMPONENTS] = empty


def _done() -> bool:
    return any(isinstance(finder, _HollowFinder) for finder in sys.meta_path)


class _Anything(type):
    """The type of names that are mentioned in annotations and base classes, never used."""

    def __getattr__(cls, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Hollow


class _Hollow(metaclass=_Anything):
    """Stands where a TensorFlow class would."""


class _HollowModule(types.ModuleType):
    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Hollow


class _HollowFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):  # noqa: ANN001, ANN201
        if name.split(".")[0] in LEFT_OUT:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):  # noqa: ANN001, ANN201
        return _HollowModule(spec.name)

    def exec_module(self, module):  # noqa: ANN001, ANN201
        pass
