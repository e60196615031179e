import mxnet as mx
from mxnet import gluon, nd, np, npx
from mxnet.gluon import nn

net = nn.HybridSequential()
with net.name_scope():
    net.add(nn.Dense(128, activation="relu"))
    net.add(nn.LeakyReLU(0.1))
    net.add(nn.ELU(), nn.SELU(), nn.GELU(), nn.Swish(beta=1.2))
    net.add(nn.Activation("sigmoid"))
    net.add(nn.Activation(activation='softrelu'))
    net.add(gluon.nn.LeakyReLU(alpha=0.3))
    net.add(nn.Dense(10, flatten=False, prefix="relu"))

x = mx.nd.Activation(data, act_type="tanh")
y = mx.nd.LeakyReLU(x, act_type="leaky", slope=0.1)
z = mx.nd.hard_sigmoid(x)
loss = gluon.loss.SoftmaxCrossEntropyLoss()
out = mx.sym.SoftmaxOutput(x, name="softmax")


def forward(x, w):
    h = npx.relu(np.dot(x, w)) + np.tanh(x)
    h = nd.log_softmax(mx.sym.softsign(h)) + npx.leaky_relu(h, act_type="elu")
    return npx.softmax(npx.sigmoid(h), axis=-1), npx.masked_softmax(h, w)


class Residual(nn.HybridBlock):
    def hybrid_forward(self, F, x):
        return F.sigmoid(F.relu(self.bn(self.conv(x))) + x)

    def other(self, F, x):
        return F.relu(x)
