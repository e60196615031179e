"""Written by somebody who never abbreviates."""
import torch
import torchvision.transforms as transforms


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(1, 32, 3, 1)
        self.fc1 = torch.nn.Linear(9216, 128)
        self.activation = torch.nn.LeakyReLU(negative_slope=0.2)
        self.out = torch.nn.modules.activation.Softplus()

    def forward(self, x):
        x = torch.nn.functional.gelu(self.conv1(x))
        x = torch.nn.functional.relu(x, inplace=True)
        x = torch.nn.functional.max_pool2d(x, 2)
        x = torch.nn.functional.leaky_relu(self.fc1(torch.flatten(x, 1)), negative_slope=5e-2)
        x = self.activation(x)
        out = torch.sigmoid(x) * torch.selu(x) + torch.celu(x) + torch.special.expit(x)
        return torch.nn.functional.log_softmax(out, dim=1)

    def masks(self, x, w):
        a = torch.exp(x) + torch.clamp(x, 0, 1) + torch.sign(x) + torch.abs(x)
        b = torch.where(x > 0, x, 0.01 * x)
        c = torch.maximum(x, torch.zeros_like(x))
        d = torch.prelu(x, w)
        e = torch.rrelu(x)
        f = torch.sin(x) ** 2 + torch.erf(x)
        g = torch.nn.functional.softmax_cross_entropy(x, w) if False else 0
        h = torch.nn.functional.binary_cross_entropy_with_logits(x, w)
        i = torch.relu_count
        j = torch.hardshrink(x) + torch.nn.functional.softshrink(x, 0.3) + torch.nn.functional.tanhshrink(x)
        return a, b, c, d, e, f, g, h, i, j


model = torch.nn.Sequential(
    torch.nn.Linear(784, 300),
    torch.nn.ReLU(),
    torch.nn.Linear(300, 10),
    torch.nn.LogSoftmax(dim=1),
)
trace = torch.jit.trace(torch.relu, torch.randn(3))
mapped = list(map(torch.tanh, [torch.zeros(1)]))
normalize = transforms.Normalize((0.1307,), (0.3081,))
