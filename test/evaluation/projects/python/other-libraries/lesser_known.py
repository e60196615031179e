"""Nets in libraries that fewer people use."""
import chainer.functions.activation.elu
import chainer.functions as F
import chainer.links as L
import lasagne
import mindspore.nn as nn
import mlx.core as mx
import mlx.nn as mnn
import paddle.fluid as fluid
import tensorrt as trt
import theano.tensor as T
from chainer.functions.activation import relu
from lasagne.nonlinearities import LeakyRectify, rectify, very_leaky_rectify
from mindspore import ops
from mindspore.ops import operations as P


class Cell(nn.Cell):
    def __init__(self, channels):
        super().__init__()
        self.relu = nn.ReLU()
        self.leaky = nn.LeakyReLU()
        self.slope = nn.LeakyReLU(alpha=0.1)
        self.hswish = nn.HSwish()
        self.gelu = nn.GELU()
        self.exact = nn.GELU(approximate=False)
        self.tanh = P.Tanh()
        self.dense = nn.Dense(channels, 10, activation="relu")

    def construct(self, x):
        x = self.leaky(self.relu(x))
        return ops.gelu(x) + ops.leaky_relu(x, 0.3)


def chain(x, w):
    h = F.leaky_relu(L.Linear(3)(x))
    h = F.leaky_relu(h, slope=0.05) + F.elu(h)
    return F.clipped_relu(h, z=6.0), F.softmax(h), F.softmax_cross_entropy(h, w)


def by_modules(x):
    return relu.relu(x) + chainer.functions.activation.elu.elu(x)


def theano_net(x, w):
    h = T.nnet.sigmoid(T.dot(x, w))
    h = T.tanh(h) + T.nnet.relu(h) + T.nnet.relu(h, 0.1)
    return T.nnet.softmax(h), T.nnet.categorical_crossentropy(h, w)


def layers(net):
    net = lasagne.layers.DenseLayer(net, 10, nonlinearity=rectify)
    net = lasagne.layers.DenseLayer(net, 10, nonlinearity=LeakyRectify(0.2))
    net = lasagne.layers.DenseLayer(net, 10, nonlinearity=very_leaky_rectify)
    return lasagne.layers.DenseLayer(net, 2, nonlinearity=lasagne.nonlinearities.softmax)


def apple(x):
    y = mnn.gelu_fast_approx(x) + mx.sigmoid(x)
    return mnn.GELU(approx="precise")(y), mnn.leaky_relu(y, 0.2)


def old_paddle(x):
    c = fluid.layers.fc(x, 10, act="relu")
    return fluid.layers.leaky_relu(c, alpha=0.1)


def engine(network, x):
    layer = network.add_activation(x.get_output(0), type=trt.ActivationType.LEAKY_RELU)
    layer.alpha = 0.1
    return layer, trt.DataType.FLOAT
