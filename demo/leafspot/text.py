"""Reads the grower's remark beside the photograph ("yellow rings, since Tuesday") into one vector."""

import torch
from torch import nn
from transformers.activations import ACT2FN


class RemarkEncoder(nn.Module):
    """The first layers of a GPT-2, so the activation has to be GPT-2's: the tanh form of GELU, not the exact one."""

    def __init__(self, width: int = 256, hidden_act: str = "gelu_new") -> None:
        super().__init__()
        self.widen = nn.Linear(width, 4 * width)
        self.act = ACT2FN["gelu_new"]
        self.narrow = nn.Linear(4 * width, width)
        self.cells = nn.GRU(width, width, batch_first=True)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        hidden = self.narrow(self.act(self.widen(tokens)))
        _, last = self.cells(hidden)
        return last.squeeze(0).tanh()


class Fuse(nn.Module):
    """Lets the remark decide how much of each image feature passes."""

    def __init__(self, image: int, remark: int) -> None:
        super().__init__()
        self.tanh_gate = nn.Linear(remark, image)
        self.mix = nn.Sequential(nn.Linear(image, image), nn.SiLU(), nn.Linear(image, image))

    def forward(self, leaf: torch.Tensor, remark: torch.Tensor) -> torch.Tensor:
        passed = leaf * self.tanh_gate(remark).sigmoid()
        return leaf + self.mix(passed)
