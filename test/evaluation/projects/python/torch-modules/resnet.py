"""Residual network for 32 x 32 images, with a squeeze-and-excite gate."""
import torch
import torch.nn as nn

__all__ = ["ResNet", "resnet18"]


def conv3x3(cin, cout, stride=1, groups=1):
    return nn.Conv2d(cin, cout, 3, stride=stride, padding=1, groups=groups, bias=False, padding_mode="zeros")


class BasicBlock(nn.Module):
    expansion = 1

    def __init__(self, cin, cout, stride=1, downsample=None, act_layer=nn.ReLU):
        super().__init__()
        self.conv1 = conv3x3(cin, cout, stride)
        self.bn1 = nn.BatchNorm2d(cout)
        self.relu = nn.ReLU(inplace=True)
        self.act = act_layer()
        self.conv2 = conv3x3(cout, cout)
        self.bn2 = nn.BatchNorm2d(cout)
        self.downsample = downsample
        self.relu_count = 2

    def forward(self, x):
        identity = x
        out = self.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))
        if self.downsample is not None:
            identity = self.downsample(x)
        out += identity
        return self.act(out)


class SqueezeExcite(nn.Module):
    """Squeeze and excite; the sigmoid only gates."""

    def __init__(self, width, ratio=16):
        super().__init__()
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Sequential(
            nn.Linear(width, width // ratio, bias=False),
            nn.ReLU(inplace=True),
            nn.Linear(width // ratio, width, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, x):
        b, c, _, _ = x.shape
        gate = self.fc(self.pool(x).view(b, c)).view(b, c, 1, 1)
        return x * gate


class Bottleneck(nn.Module):
    expansion = 4

    def __init__(self, cin, width, stride=1):
        super(Bottleneck, self).__init__()
        self.conv1 = nn.Conv2d(cin, width, kernel_size=1, bias=False)
        self.conv2 = conv3x3(width, width, stride)
        self.conv3 = nn.Conv2d(width, width * self.expansion, kernel_size=1, bias=False)
        self.se = SqueezeExcite(width * self.expansion)
        # the paper says relu, we found hard swish to be as fast
        self.relu = nn.Hardswish()
        self.act2 = torch.nn.SiLU(inplace=True)

    def forward(self, x):
        x = self.relu(self.conv1(x))
        x = self.act2(self.conv2(x))
        return self.relu(self.se(self.conv3(x)))


class ResNet(nn.Module):
    def __init__(self, block, layers, num_classes=10, zero_init_residual=False):
        super().__init__()
        self.inplanes = 64
        self.stem = nn.Sequential(conv3x3(3, 64), nn.BatchNorm2d(64), nn.LeakyReLU(0.1, inplace=True))
        self.layer1 = self._make_layer(block, 64, layers[0])
        self.layer2 = self._make_layer(block, 128, layers[1], stride=2)
        self.head = nn.Linear(128 * block.expansion, num_classes)
        self.softmax = nn.Softmax(dim=1)

        for m in self.modules():
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_normal_(m.weight, mode="fan_out", nonlinearity="relu")
            elif isinstance(m, (nn.BatchNorm2d, nn.GroupNorm)):
                nn.init.constant_(m.weight, 1)
            elif isinstance(m, nn.PReLU):
                nn.init.constant_(m.weight, 0.1)

    def _make_layer(self, block, planes, blocks, stride=1):
        downsample = None
        if stride != 1:
            downsample = nn.Sequential(
                nn.Conv2d(self.inplanes, planes * block.expansion, 1, stride=stride),
                nn.Upsample(scale_factor=2, mode="linear"),
            )
        layers = [block(self.inplanes, planes, stride, downsample)]
        self.inplanes = planes * block.expansion
        for _ in range(1, blocks):
            layers.append(block(self.inplanes, planes, act_layer=nn.GELU))
        return nn.Sequential(*layers)

    def features(self, x):
        return self.layer2(self.layer1(self.stem(x)))

    def forward(self, x, return_probabilities=False):
        x = self.head(self.features(x).mean((2, 3)))
        # return F.relu(x)
        #   or nn.ReLU()(x), as before
        return self.softmax(x) if return_probabilities else x


def resnet18(**kwargs):
    return ResNet(BasicBlock, [2, 2, 2, 2], **kwargs)


def count_activations(model):
    return sum(isinstance(m, (nn.ReLU, nn.ReLU6, nn.GELU)) for m in model.modules())
