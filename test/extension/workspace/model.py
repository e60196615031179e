import torch
import torch.nn as nn
import torch.nn.functional as F


class Block(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.gate = nn.Linear(width, 4 * width)
        self.act = nn.GELU(approximate="tanh")
        self.out = nn.Linear(4 * width, width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.out(self.act(self.gate(self.norm(x))))


def head(x: torch.Tensor) -> torch.Tensor:
    return F.leaky_relu(x, 0.2)
