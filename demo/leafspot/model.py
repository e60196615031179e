"""A small vision transformer that grades leaves.

Photographs of 128 x 128 pixels are cut into 64 patches; a convolutional stem keeps the vein texture that plain
patches lose. The trunk is pre-norm with GELU in the feed-forward layers.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor


class Stem(nn.Module):
    """Four strided convolutions instead of one patch projection: trains with a tenfold learning rate."""

    def __init__(self, width: int, slope: float = 0.1) -> None:
        super().__init__()
        channels = [3, width // 8, width // 4, width // 2, width]
        layers: list[nn.Module] = []
        for before, after in zip(channels, channels[1:]):
            layers.append(nn.Conv2d(before, after, kernel_size=3, stride=2, padding=1, bias=False))
            layers.append(nn.BatchNorm2d(after))
            layers.append(nn.LeakyReLU(negative_slope=0.1, inplace=True))
        self.layers = nn.Sequential(*layers)
        for layer in self.layers:
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, a=slope, nonlinearity="leaky_relu")

    def forward(self, photograph: Tensor) -> Tensor:
        return self.layers(photograph).flatten(2).transpose(1, 2)


class Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.scale = (width // heads) ** -0.5
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        batch, patches, width = x.shape
        qkv = self.qkv(x).reshape(batch, patches, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        weights = F.softmax(q @ k.transpose(-2, -1) * self.scale, dim=-1)
        return self.out((weights @ v).transpose(1, 2).reshape(batch, patches, width))


class FeedForward(nn.Module):
    def __init__(self, width: int, expansion: int = 4, act_layer: type[nn.Module] = nn.GELU) -> None:
        super().__init__()
        self.widen = nn.Linear(width, expansion * width)
        self.act = act_layer()
        self.narrow = nn.Linear(expansion * width, width)

    def forward(self, x: Tensor) -> Tensor:
        return self.narrow(self.act(self.widen(x)))


class Block(nn.Module):
    def __init__(self, width: int, heads: int, act_layer: type[nn.Module]) -> None:
        super().__init__()
        self.before_attention = nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.before_feed = nn.LayerNorm(width)
        self.feed = FeedForward(width, act_layer=act_layer)
        # Starts almost closed, so that a deep trunk begins as the identity.
        self.gate = nn.Parameter(torch.full((width,), -4.0))

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attention(self.before_attention(x))
        return x + torch.sigmoid(self.gate) * self.feed(self.before_feed(x))


class GradeHead(nn.Module):
    """One number per leaf. Softplus keeps it above zero; beta=2 makes the bend at zero twice as sharp."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.pool = nn.Linear(width, 1)
        self.hidden = nn.Linear(width, width // 2)
        self.grade = nn.Linear(width // 2, 1)
        self.positive = nn.Softplus(beta=2)

    def forward(self, x: Tensor) -> Tensor:
        attention = self.pool(x).softmax(dim=1)
        leaf = (attention * x).sum(dim=1)
        hidden = F.leaky_relu(self.hidden(leaf), 0.2)
        return self.positive(self.grade(hidden)).squeeze(-1)


class LeafGrader(nn.Module):
    def __init__(
        self,
        width: int = 192,
        depth: int = 6,
        heads: int = 3,
        act_layer: type[nn.Module] = nn.GELU,
    ) -> None:
        super().__init__()
        self.stem = Stem(width)
        self.position = nn.Parameter(torch.randn(1, 64, width) * 0.02)
        self.trunk = nn.Sequential(*(Block(width, heads, act_layer) for _ in range(depth)))
        self.norm = nn.LayerNorm(width)
        self.head = GradeHead(width)

    def forward(self, photograph: Tensor) -> Tensor:
        x = self.stem(photograph) + self.position
        return self.head(self.norm(self.trunk(x)))


def leaf_grader_small() -> LeafGrader:
    return LeafGrader(width=192, depth=6, heads=3)


def leaf_grader_relu() -> LeafGrader:
    """The ablation of the results table."""
    return LeafGrader(width=192, depth=6, heads=3, act_layer=nn.ReLU)
