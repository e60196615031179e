from functools import partial
from typing import Optional, Type, Union

import timm
import torch
from timm.layers import GluMlp, HardMish, Swish, create_act_layer, get_act_layer
from timm.models.layers.activations import hard_mish
from torch import nn
from transformers import GPT2Config, PretrainedConfig
from transformers.activations import ACT2FN, SiLUActivation

LayerType = Union[str, Type[nn.Module]]


class Stage(nn.Module):
    def __init__(self, width, act_layer: LayerType = "silu", gate_layer: Optional[str] = "sigmoid", norm_act: str = "relu"):
        super().__init__()
        self.act = create_act_layer(act_layer, inplace=True)
        self.hard = HardMish()
        self.mlp = GluMlp(width, act_layer=nn.Sigmoid, gate_last=False)
        self.act2 = get_act_layer("hard_swish")()
        self.swish = Swish()
        self.make = partial(Stage, act_layer="gelu")
        self.act3 = get_act_layer('leaky_relu')
        self.pool = create_pool("linear")

    def forward(self, x):
        x = self.hard(x) + self.swish(x) + hard_mish(x)
        return self.act(x)


class Config(PretrainedConfig):
    model_type = "relu"
    attribute_map = {"hidden_act": "activation_function"}

    def __init__(self, vocab_size=50257, activation_function="gelu_new", summary_type="cls_index", hidden_act="quick_gelu", rope_scaling="linear", **kwargs):
        super().__init__(**kwargs)


class MLP(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.act_fn = ACT2FN[config.hidden_act]
        self.act = ACT2FN["gelu_pytorch_tanh"]
        self.silu = SiLUActivation()
        if isinstance(config.hidden_act, str):
            self.fn = ACT2FN['relu2']

    def forward(self, x):
        return self.act_fn(x) + self.act(x) + self.silu(x)


config = GPT2Config(activation_function="relu", n_embd=3)
model = timm.create_model("resnet50", pretrained=True, act_layer=nn.GELU, drop_rate=0.1)
