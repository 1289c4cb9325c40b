"""The model's word vectors in context, worked out with numpy's matrix product and a memory of words met before.

spaCy's small English model spends most of its time here. The arithmetic is the model's own, layer by layer (hash embeddings, mixed; four
windowed layers with residuals); only who multiplies differs, and that what depends on the word alone is not worked out twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

Floats = NDArray[np.float32]

GAP = 4
"""Empty rows around each text: the four windows reach so far, so that no text touches the next."""
BLOCK = 64
"""Rows come in multiples of so many. A matrix product may treat a small or ragged rest in another order, and the last bit of a vector
must not depend on what stands beside it in the batch."""
REMEMBERED = 40_000
"""Different words kept: about 16 MB. A full memory is emptied."""
_KNOWN = frozenset(
    "extract_features list2ragged with_array ints-getitem hashembed maxout layernorm dropout ragged2list residual expand_window".split()
)


def quicken(nlp: Language) -> None:
    """Makes a loaded pipeline compute the same in less time; a model that is built in another way keeps its own layers."""
    ops = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        for layer in model.walk() if isinstance(model, Model) else ():
            layer.ops = ops
    model = nlp.get_pipe("tok2vec").model if "tok2vec" in nlp.pipe_names else None  # type: ignore[attr-defined]
    if model is not None and _is_known(model):
        encode = Encoder(model)
        model._func = lambda _model, docs, is_train: (encode(docs), lambda gradient: [])


def _is_known(model: Model[Any, Any]) -> bool:
    """Whether the layers are those of the small English models, width and depth aside."""
    layers = list(model.walk())
    names = {
        word.strip("() ") for layer in layers for word in layer.name.replace("(", ">>").replace("|", ">>").split(">>")
    }
    windows = [layer.attrs["window_size"] for layer in layers if layer.name == "expand_window"]
    return names - {""} <= _KNOWN and windows == [1] * GAP


@dataclass(frozen=True, slots=True)
class Layer:
    """The greatest of three linear pieces, brought to mean 0 and variance 1, scaled and shifted."""

    weights: Floats
    bias: Floats
    scale: Floats
    shift: Floats

    @classmethod
    def of(cls, maxout: Model[Any, Any], norm: Model[Any, Any]) -> Layer:
        """From the model's two layers; the pieces, which lie beside each other there, are put one after the other."""
        weights, bias = _numbers(maxout, "W"), _numbers(maxout, "b")
        stacked = np.concatenate([weights[:, piece].T for piece in range(weights.shape[1])], axis=1)
        return cls(np.ascontiguousarray(stacked), bias.T.ravel().copy(), _numbers(norm, "G"), _numbers(norm, "b"))

    def __call__(self, rows: Floats) -> Floats:
        """(n, width in) -> (n, width out)."""
        width = len(self.scale)
        pieces = rows @ self.weights
        pieces += self.bias
        best: Floats = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
        np.maximum(best, pieces[:, 2 * width :], out=best)
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best)
        best *= (1 / np.sqrt(spread / np.float32(width) + np.float32(1e-8)))[:, None]
        best *= self.scale
        best += self.shift
        return best


def _numbers(layer: Model[Any, Any], name: str) -> Floats:
    return np.asarray(layer.get_param(name), dtype=np.float32)


class Encoder:
    """Texts in, one array (tokens, width) for each out."""

    def __init__(self, model: Model[Any, Any]) -> None:
        by_name: dict[str, list[Model[Any, Any]]] = {}
        for layer in model.walk():
            by_name.setdefault(layer.name, []).append(layer)
        self.columns = by_name["extract_features"][0].attrs["columns"]
        self.tables = by_name["hashembed"]
        layers = [Layer.of(*pair) for pair in zip(by_name["maxout"], by_name["layernorm"], strict=True)]
        self.mix, self.windowed = layers[0], layers[1:]
        self.width = len(self.mix.scale)
        self._lock = Lock()
        self._places: dict[bytes, int] = {}
        self._memory: Floats = np.zeros((0, self.width), dtype=np.float32)

    def __call__(self, docs: Sequence[Doc]) -> list[Floats]:
        """The vectors of each text's tokens; the same whatever other texts come along."""
        rows = np.concatenate([doc.to_array(self.columns).reshape(len(doc), len(self.columns)) for doc in docs]).astype(
            np.uint64
        )
        with self._lock:
            vectors = self._words(rows)
        height = GAP + sum(len(doc) + GAP for doc in docs)
        x = np.zeros((_whole(height), self.width), dtype=np.float32)
        starts, begin, taken = [], GAP, 0
        for doc in docs:
            x[begin : begin + len(doc)] = vectors[taken : taken + len(doc)]
            starts.append(begin)
            begin, taken = begin + len(doc) + GAP, taken + len(doc)
        for layer in self.windowed:
            x += layer(_windows(x))
        return [x[start : start + len(doc)].copy() for start, doc in zip(starts, docs, strict=True)]

    def _words(self, rows: NDArray[np.uint64]) -> Floats:
        """The mixed embedding of each token, from memory where its word was met before."""
        keys = [row.tobytes() for row in rows]
        if len(self._places) + len(keys) > REMEMBERED:
            self._places = {}
        places, fresh = self._places, []
        for i, key in enumerate(keys):
            if key not in places:
                places[key] = len(places)
                fresh.append(i)
        if fresh:
            self._remember(self._mixed(rows[fresh]), len(places))
        return self._memory[[places[key] for key in keys]]

    def _mixed(self, rows: NDArray[np.uint64]) -> Floats:
        """What the model makes of words on their own: the sum of four rows of each table, side by side, through the first layer."""
        whole = np.zeros((_whole(len(rows)), self.width * len(self.tables)), dtype=np.float32)
        for number, table in enumerate(self.tables):
            column = np.ascontiguousarray(rows[:, table.attrs["column"]])
            whole[: len(rows), number * self.width : (number + 1) * self.width] = table.predict(column)
        return self.mix(whole)[: len(rows)]

    def _remember(self, vectors: Floats, total: int) -> None:
        if total > len(self._memory):
            room = np.zeros((max(total, 2 * len(self._memory)), self.width), dtype=np.float32)
            room[: len(self._memory)] = self._memory
            self._memory = room
        self._memory[total - len(vectors) : total] = vectors


def _whole(rows: int) -> int:
    """The next multiple of BLOCK."""
    return -(-rows // BLOCK) * BLOCK


def _windows(x: Floats) -> Floats:
    """Each row between its two neighbours: (n, width) -> (n, 3 width)."""
    width = x.shape[1]
    windows = np.zeros((len(x), 3 * width), dtype=np.float32)
    windows[1:, :width] = x[:-1]
    windows[:, width : 2 * width] = x
    windows[:-1, 2 * width :] = x[1:]
    return windows
