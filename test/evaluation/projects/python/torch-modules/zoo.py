"""Every activation of torch.nn, for the benchmark of kernels."""
import torch
from torch import nn

T = 0.25
cases = [
    nn.ELU(), nn.ELU(0.5), nn.ELU(alpha=2),
    nn.Hardshrink(), nn.Hardshrink(lambd=T),
    nn.Hardsigmoid(), nn.Hardswish(inplace=False),
    nn.Hardtanh(), nn.Hardtanh(-2, 2), nn.Hardtanh(min_val=0.0), nn.Hardtanh(max_val=20, inplace=True),
    nn.LeakyReLU(), nn.LeakyReLU(3e-1), nn.LeakyReLU(negative_slope=1E-4),
    nn.LogSigmoid(),
    nn.PReLU(), nn.PReLU(64), nn.PReLU(64, 0.05), nn.PReLU(num_parameters=1, init=0),
    nn.ReLU(), nn.ReLU6(True),
    nn.RReLU(), nn.RReLU(lower=.2),
    nn.SELU(), nn.CELU(), nn.CELU(1.5),
    nn.GELU(), nn.GELU("tanh"), nn.GELU(approximate='tanh'), nn.GELU(approximate="none"),
    nn.Sigmoid(), nn.SiLU(), nn.Mish(inplace=True),
    nn.Softplus(), nn.Softplus(2, 10), nn.Softplus(beta=100),
    nn.Softshrink(), nn.Softshrink(0.1),
    nn.Softsign(), nn.Tanh(), nn.Tanhshrink(),
    nn.Threshold(0.1, 20), nn.Threshold(threshold=-1, value=0),
    nn.GLU(dim=1), nn.Identity(),
    nn.Softmin(dim=1), nn.Softmax(-1), nn.LogSoftmax(dim=-1), nn.Softmax2d(),
]

others = [nn.Dropout(0.2), nn.LayerNorm(3), nn.Flatten(), nn.MultiheadAttention(4, 2), nn.TransformerEncoderLayer(4, 2, activation="gelu"), nn.AdaptiveAvgPool2d(1), nn.CrossEntropyLoss(), nn.SoftMarginLoss(), nn.TanhTransform if hasattr(nn, "TanhTransform") else None]

encoder = nn.TransformerEncoderLayer(d_model=512, nhead=8, activation='relu', batch_first=True)
decoder = nn.TransformerDecoderLayer(512, 8, activation=torch.nn.functional.gelu)
rnn = nn.RNN(10, 20, 2, nonlinearity="tanh")
cell = nn.RNNCell(10, 20, nonlinearity='relu')


def run(x):
    for case in cases:
        yield type(case).__name__, case(x)


@torch.no_grad()
def smoke():
    x = torch.linspace(-3, 3, 7)
    for name, y in run(x):
        assert y.shape == x.shape, "%s: %s, not even ReLU" % (name, y.shape)
