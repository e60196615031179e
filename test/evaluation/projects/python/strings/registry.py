"""A registry of layers that a configuration names."""
import importlib
import torch.nn as nn
from torch.nn import init
from omegaconf import OmegaConf

REGISTRY = {}


def register(name):
    def wrap(cls):
        REGISTRY[name] = cls
        return cls

    return wrap


@register("relu")
class Own(nn.Module):
    """Nothing but ``nn.ReLU``."""


def build_activation(cfg):
    kind = cfg.pop("type")
    return getattr(nn, kind)(**cfg)


def init_weights(module, nonlinearity="leaky_relu", mode="fan_in", distribution="normal"):
    init.kaiming_normal_(module.weight, a=0, mode=mode, nonlinearity=nonlinearity)
    init.kaiming_uniform_(module.weight, nonlinearity="relu", mode="fan_out")
    init.xavier_normal_(module.weight, gain=init.calculate_gain("sigmoid"))
    init.orthogonal_(module.weight, init.calculate_gain('leaky_relu', param=0.1))
    init.trunc_normal_(module.weight, std=0.02)


cfg = dict(activation="relu", norm="batch", upsample="linear")
cfg.update(act="silu", act_kwargs={"inplace": True}, name="silu")
cfg["activation"], cfg["mode"] = "gelu", "linear"
model = build(hidden_activation="tanh", output_activation=None, dropout_act=False)
activations = ["relu", "tanh"]
if cfg["activation"] == "relu" or cfg.get("act") in ("silu",):
    print("activation: relu")
raise_on = cfg["activation"] not in ["relu", "tanh"]
layer = nn.RNN(3, 3, nonlinearity="relu", bias=False)
module = importlib.import_module("torch.nn.functional")
text = OmegaConf.create("activation: relu\nhidden_act: gelu")
shape, activation_shape = (3, 3), "relu"
activation_checkpointing = "linear"
