import torch
import transformer_engine.pytorch as te

mlp = te.LayerNormMLP(64, 256, activation="gelu")
gated = te.LayerNormMLP(64, 256, activation="swiglu")
tanh_gated = te.LayerNormMLP(64, 256, activation="geglu")
plain_gated = te.LayerNormMLP(64, 256, activation="reglu")
squared = te.LayerNormMLP(64, 256, activation="srelu")


class Block(torch.nn.Module):
    def __init__(self, activation="gelu", other_activation="relu"):
        super().__init__()
