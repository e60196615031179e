from __future__ import annotations

import asyncio
import dataclasses
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

import torch
import torch.nn.functional as F
from torch import Tensor, nn

Activation: TypeAlias = type[nn.ReLU] | type[nn.GELU]
Name = Literal["relu", "gelu"]


@dataclass(frozen=True, slots=True)
class Config:
    width: int = 64
    activation: str = "gelu_new"
    hidden_act: Name | None = "silu"
    gate: type[nn.Module] = nn.Sigmoid
    make: object = field(default_factory=nn.Tanh)
    interpolation: str = "linear"
    schedule: str = "linear"
    activation_dtype: str = "float32"


class Block[T: nn.Module](nn.Module):
    def __init__(self, config: Config, /, act: type[T] = nn.SiLU, *, out=nn.Softsign()) -> None:
        super().__init__()
        self.act: T = act()
        self.out = out

    def forward(self, x: Tensor, scale: float = 1.0) -> Tensor:
        if (y := F.relu(x)).sum() > 0:
            x = y
        while (z := torch.sigmoid(x)).max() > 0.9:
            x = z - 1
        print(f"{F.softplus(x, beta=2).mean():.3f} {{relu}} {'gelu'!r} {x.relu()=}")
        print(f"""mean {torch.tanh(x).mean() if x.numel() else "tanh"}
              and {x:>{8}}""", rf"\d{F.silu(x)}", F"{x.sigmoid()}")
        return x


def pick(kind: str | tuple) -> nn.Module:
    match kind:
        case "relu":
            return nn.ReLU()
        case "gelu" | "silu":
            return nn.GELU(approximate="tanh")
        case ("leaky", float(slope)):
            return nn.LeakyReLU(slope)
        case {"name": "elu", "alpha": a}:
            return nn.ELU(alpha=a)
        case _ if kind is nn.Mish:
            return kind()
        case nn.Tanh():
            return kind
        case _:
            raise ValueError(f"no {kind!r}, try nn.ReLU")


@torch.compile
@register_activation("swiglu")
def swiglu(x: Tensor) -> Tensor:
    a, b = x.chunk(2, dim=-1)
    return F.silu(a) * b


@profile(F.relu, times=3)
async def serve(queue: asyncio.Queue[Tensor]) -> None:
    async with lock as held, open("x") as file:
        async for x in queue:
            await send(F.softmax(x, dim=-1))
    results = [torch.relu(x) async for x in queue if (await x).tanh() is not None]


type Act = nn.ReLU | nn.ELU
square = lambda x: F.relu(x) ** 2
ternary = nn.ReLU() if torch.cuda.is_available() else nn.ReLU6()
star = [*map(F.elu, xs), *(torch.tanh(x) for x in xs)]
nested = {k: {F.gelu(v) for v in vs} for k, vs in data.items()}
slices = data[F.relu(i):F.relu6(j), ..., None]
assert torch.sigmoid(torch.tensor(0.0)).item() == .5; del data
with torch.no_grad(): y = F.hardswish(x)
try: y = F.selu(x)
except* ValueError: y = None
long = nn . LeakyReLU( 0.2 )
π = F.celu(x); é = "🙂"; z = "🙂🙂" and F.relu(x)
	
def tabbed(x):
	return F.hardsigmoid(x)
