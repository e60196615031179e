import math
from typing import Optional

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def scaled_dot_product(q: Tensor, k: Tensor, v: Tensor, mask: Optional[Tensor] = None) -> Tensor:
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.size(-1))
    if mask is not None:
        scores = scores.masked_fill(mask == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return F.dropout(weights, p=0.1) @ v


class CausalSelfAttention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.c_attn = nn.Linear(width, 3 * width)
        self.c_proj = nn.Linear(width, width)
        self.heads = heads
        self.gate = nn.Parameter(torch.zeros(1))
        self.tanh_gate = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        b, t, c = x.shape
        q, k, v = self.c_attn(x).split(c, dim=2)
        y = scaled_dot_product(q, k, v)
        y = y * self.gate.tanh() + torch.tanh(self.tanh_gate) * x
        return self.c_proj(y)


class MLP(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.c_fc = nn.Linear(width, 4 * width)
        self.c_proj = nn.Linear(4 * width, width)

    def forward(self, x):
        return self.c_proj(F.gelu(self.c_fc(x), approximate="tanh"))


class GatedMLP(MLP):
    def forward(self, x):
        value, gate = self.c_fc(x).chunk(2, dim=-1)
        return self.c_proj(value * F.silu(gate))


def new_gelu(x):
    """The GELU of the GPT repositories, by hand."""
    return 0.5 * x * (1.0 + torch.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * torch.pow(x, 3.0))))


def chained(x):
    y = x.relu_().sigmoid()
    y = (x - x.mean()).relu().tanh_()
    z = x.view(3, -1).softmax(dim=-1).sum(-1)
    w = F.relu(F.layer_norm(x, (3,))).sigmoid_()
    v = x.log_softmax(-1)
    u = torch.relu_(x[..., :2].contiguous())
    t = self_attention[0].sigmoid().mul(x)
    s = x.exp().log().clamp(min=0)
    return (y + z + w + v
            + x.tanh()
            .mul(2)
            .relu()) + u + t + s


def probabilities(logits, temperature=1.0):
    logits = logits / temperature
    p = torch.softmax(logits, 1)
    lp = F.log_softmax(logits, dim=1, dtype=torch.float32)
    hard = F.gumbel_softmax(logits, tau=0.5, hard=True)
    soft = F.gumbel_softmax(logits)
    return p, lp, hard, soft, F.softmin(logits, dim=1), F.logsigmoid(logits)


@torch.jit.script
def fused_leaky_relu(x: Tensor, bias: Tensor, negative_slope: float = 0.2, scale: float = 2 ** 0.5) -> Tensor:
    return F.leaky_relu(x + bias, negative_slope) * scale


def heads(x):
    a = F.leaky_relu(x, 0.2)
    b = F.leaky_relu(x, inplace=True)
    c = F.elu(x, alpha=.1)
    d = F.hardtanh(x, -3, 3)
    e = F.softplus(x, beta=5)
    f = F.threshold(x, 0, -1)
    g = F.prelu(x, self_weight)
    h = F.rrelu(x, 0.1, 0.4, training=False)
    i = F.glu(torch.cat([x, x]), dim=0)
    j = F.hardswish(x) + F.mish(x) + F.hardsigmoid(x) + F.selu(x) + F.celu(x)
    k = F.interpolate(x, scale_factor=2, mode="linear", align_corners=False)
    return a, b, c, d, e, f, g, h, i, j, k
