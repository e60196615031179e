# -*- coding: utf-8 -*-
import os
import random
import torch.nn as nn
import torch.nn.parallel
import torch.utils.data
from collections import OrderedDict

SLOPE = 0.2
LATENT = 100
EPS = 1e-5
NEGATIVE = -0.05
alpha: float = .3


class Generator(nn.Module):
    def __init__(self, ngpu, ngf=64, nc=3):
        super(Generator, self).__init__()
        self.ngpu = ngpu
        self.main = nn.Sequential(
            # input is Z, going into a convolution
            nn.ConvTranspose2d(LATENT, ngf * 8, 4, 1, 0, bias=False),
            nn.BatchNorm2d(ngf * 8, eps=EPS),
            nn.ReLU(True),
            nn.ConvTranspose2d(ngf * 8, ngf * 4, 4, 2, 1, bias=False),
            nn.BatchNorm2d(ngf * 4),
            nn.ReLU(True),
            nn.ConvTranspose2d(ngf * 4, nc, 4, 2, 1, bias=False),
            nn.Tanh()
            # state size. (nc) x 64 x 64
        )

    def forward(self, input):
        return self.main(input)


class Discriminator(nn.Module):
    def __init__(self, ngpu, ndf=64, nc=3, slope=0.2):
        super(Discriminator, self).__init__()
        self.main = nn.Sequential(OrderedDict([
            ('conv', nn.Conv2d(nc, ndf, 4, 2, 1, bias=False)),
            ('relu', nn.LeakyReLU(SLOPE, inplace=True)),
            ('norm', nn.BatchNorm2d(ndf)),
            ('act2', nn.LeakyReLU(negative_slope=SLOPE)),
            ('act3', nn.LeakyReLU(slope)),
            ('act4', nn.LeakyReLU(NEGATIVE)),
            ('act5', nn.ELU(alpha)),
            ('act6', nn.ELU(alpha=alpha, inplace=True)),
            ('sigmoid', nn.Sigmoid()),
        ]))
        self.norm = None
        self.activation = nn.RReLU(0.1, 0.3)

    def forward(self, input):
        return self.main(self.activation(input)).view(-1)


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find('Conv') != -1:
        torch.nn.init.normal_(m.weight, 0.0, 0.02)
    elif classname.find('ReLU') != -1:
        return
    gain = nn.init.calculate_gain('leaky_relu', 0.2)
    nn.init.xavier_uniform_(m.weight, gain)
    nn.init.xavier_uniform_(m.weight, gain=nn.init.calculate_gain("tanh"))
    nn.init.kaiming_uniform_(m.weight, a=0.1, nonlinearity='leaky_relu')
    nn.init.kaiming_normal_(m.weight, 0, 'fan_in', 'relu')


if __name__ == "__main__":
    netG = Generator(0)
    print("Random seed: ", random.randint(1, 10000), "with tanh output")
    criterion = nn.BCELoss()
    if os.environ.get("CUDNN"):
        torch.backends.cudnn.benchmark = True
