import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from paddle.nn import Hardswish, Swish


class Net(nn.Layer):
    def __init__(self, act="relu"):
        super().__init__()
        self.conv = nn.Conv2D(3, 8, 3, padding="SAME")
        self.relu = nn.LeakyReLU(0.2)
        self.gelu = nn.GELU(approximate=True)
        self.hs = Hardswish()

    def forward(self, x):
        x = self.relu(self.conv(x))
        x = self.gelu(x) + self.hs(x)
        x = F.relu(x) + F.gelu(x) + F.leaky_relu(x) + F.elu(x, 0.2)
        x = F.hardtanh(x, min=-3, max=3) + F.softplus(x, beta=2) + F.thresholded_relu(x, 0.5)
        x = F.interpolate(x, scale_factor=2, mode="linear")
        x = nn.SELU(1.0, 2.0)(x) + Swish()(x) + paddle.nn.functional.mish(x)
        return F.softmax(x, axis=-1), F.softmax_with_cross_entropy(x, x), F.sigmoid_focal_loss(x, x)
