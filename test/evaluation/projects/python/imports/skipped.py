import importlib

import pytest

torch = pytest.importorskip("torch")
F = importlib.import_module("torch.nn.functional")
nn = importlib.import_module("nets.nn")


def test_loss(logits):
    return torch.log_softmax(logits.float(), dim=-1) + F.gelu(logits) + nn.ReLU()(logits)
