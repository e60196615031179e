import math
from argparse import Namespace
from typing import TYPE_CHECKING, Any

import pytorch_lightning as pl
import torch
import torch.nn.functional as F
import torchmetrics
from einops.layers.torch import Rearrange
from torch import Tensor, nn, optim

if TYPE_CHECKING:
    from torch.nn import Softplus

WIDTH, SLOPE = 64, 0.15


class Residual(nn.Module):
    class Config:
        act = nn.Tanh

    def __init__(self, fn):
        super().__init__()
        self.fn = fn
        self.activation = getattr(nn, "Mish")()

    def forward(self, x):
        return self.fn(x) + x


class Model(pl.LightningModule):
    def __init__(self, hparams: Namespace, *layers, temperature: float = 0.5):
        super().__init__()
        self.save_hyperparameters()
        self.relu1, relu2 = nn.ReLU(), nn.ReLU()
        self.encoder = nn.Sequential(
            *[
                layer
                for i in range(3)
                for layer in (nn.Linear(WIDTH, WIDTH), nn.LeakyReLU(SLOPE), nn.Dropout(0.1))
            ],
            Rearrange("b (h w) -> b h w", h=8),
            nn.GELU(),
        )
        self.head = nn.Sequential(nn.LayerNorm(WIDTH), nn.Linear(WIDTH, 1), nn.Softplus())
        self.gate = lambda t: torch.sigmoid(t) * F.silu(t)
        self.accuracy = torchmetrics.Accuracy(task="binary")
        self.nonlin = nn.Hardswish(inplace=True)
        self.softmax = nn.Softmax(-1)
        self.act_dict = {"a": self.nonlin}
        self.log_softmax = nn.LogSoftmax

    def shared_step(self, batch: Any, stage: str) -> Tensor:
        x, y = batch
        logits = self.head(self.nonlin(self.encoder(x)))
        probs = self.softmax(logits / self.hparams.temperature)
        loss = F.binary_cross_entropy_with_logits(logits, y) + F.kl_div(F.log_softmax(logits, -1), probs)
        self.log(f"{stage}_sigmoid", torch.sigmoid(logits).mean(), prog_bar=True)
        self.log_dict({f"{stage}/relu": (F.relu(logits) > 0).float().mean(), "tanh": logits.tanh().mean()})
        return loss if not math.isnan(loss) else F.softplus(-logits).mean()

    def training_step(self, batch, batch_idx):
        return self.shared_step(batch, "train")

    @staticmethod
    def activation(name: str):
        return {
            "relu": F.relu,
            "leaky": lambda x: F.leaky_relu(x, SLOPE),
            "snake": lambda x: x + torch.sin(x) ** 2,
        }[name]

    @classmethod
    def build(cls, act: nn.Module = nn.Mish(), **kwargs):
        return cls(act=act, **{**kwargs, "activation": "gelu"})

    def configure_optimizers(self):
        return optim.lr_scheduler.LinearLR(optim.Adam(self.parameters(), lr=3e-4), start_factor=0.1)

    def on_epoch_end(self) -> None:
        for name, module in self.named_modules():
            if isinstance(module, nn.ReLU) or type(module) is nn.GELU:
                print(name, "ReLU")
            elif issubclass(type(module), (nn.Sigmoid, nn.Linear)): pass


def export(model: Model, path="relu.onnx"):
    torch.onnx.export(model, torch.zeros(1, WIDTH), path, input_names=["relu"], opset_version=17)
    assert torch.allclose(
        torch.nn.functional.hardsigmoid(torch.ones(1)),
        torch.ones(1) / 6 + .5), "hardsigmoid"
