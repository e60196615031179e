import torch
import torch.nn as nn
import torch.nn.functional as F

class Model(nn.Module):
    def __init__(self):
        self.act = nn.LeakyReLU(0.2
        self.b = nn.

    def forward(self, x):
        x = F.relu(x
        y = F.elu(x, alpha=0.3

    def other(self, x):
        return torch.sigmoid(

def helper(x:
    return F.gelu(x)

s = "not closed nn.ReLU()
t = torch.tanh(x)
if x ==
    y = F.silu(x)
for in range(3):
    z = nn.GELU()
values = [nn.ReLU(), nn.ELU(),
class
def
import
from torch import
w = {"act": nn.Tanh
