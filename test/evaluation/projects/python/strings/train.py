"""Command line and settings of the training."""
import argparse
import click
import torch
import torch.nn as nn
import timm
from transformers import AutoConfig, BertConfig
from transformers.activations import ACT2FN, get_activation

parser = argparse.ArgumentParser(description="Train with relu or not")
parser.add_argument("--activation", type=str, default="relu", help="relu, gelu or tanh")
parser.add_argument("--act", default='silu', choices=["relu", "gelu", "silu"])
parser.add_argument("-n", "--nonlinearity", default="tanh")
parser.add_argument("--schedule", default="linear")
parser.add_argument("--beta-schedule", type=str, default="sigmoid")
parser.add_argument("--name", default="relu")
args = parser.parse_args()


@click.option("--activation-fn", default="gelu")
@click.option("--interpolation", default="linear")
def main(activation_fn, interpolation):
    pass


config = BertConfig(hidden_size=384, hidden_act="gelu_new", position_embedding_type="absolute")
config.hidden_act = "quick_gelu"
config.hidden_activation = 'gelu_pytorch_tanh'
vision = {"hidden_act": "gelu_accurate", "projection_dim": 3, "rope_scaling": {"type": "linear"}}
settings = {
    "model": {"activation": "relu6", "layers": 3},
    "activation_function": "gelu",
    "act_fn": "hardswish",
    "optimizer": "adam",
    "lr_scheduler": "linear",
    "pooling": "tanh",
    "task": "softmax",
}
hidden_act = "silu"
act = settings.get("activation", "relu")
activation: str = "mish"
activation_fn = args.activation or "relu"
settings["activation"] = "sigmoid"
fn = ACT2FN["gelu_new"]
fn2 = get_activation("relu2")
fn3 = ACT2FN[config.hidden_act]
output_activation = {"relu": 1}[act]
model = timm.create_model("vit_base", act_layer="gelu_tanh", img_size=224, num_classes=10)
mode, padding = "linear", "same"
action = "relu"; factor = "tanh"; activity = "sigmoid"; fact = "gelu"
model.to(device="cuda", memory_format=torch.channels_last)
init = {"weight_init": "linear", "kernel": "sigmoid"}


class Mixer(nn.Module):
    def __init__(self, width, activation="gelu", mode="linear", gate_act=None, norm="layer"):
        super().__init__()
        self.activation = ACT2FN[activation]
        self.mode = mode

    def configure(self, nonlinearity: str = "sigmoid", kind: str = "tanh"):
        self.nonlinearity = nonlinearity

    def forward(self, x):
        return self.activation(x)


def build(kind="relu"):
    return Mixer(3, activation="leaky_relu"), Mixer(3, "relu")
