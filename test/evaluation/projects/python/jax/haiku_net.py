import haiku as hk
import jax
import jax.numpy as jnp
from jax.nn import relu, gelu as jgelu


def forward(x):
    mlp = hk.nets.MLP([300, 100, 10], activation=jax.nn.relu)
    net = hk.Sequential([hk.Linear(300), jax.nn.silu, hk.Linear(10), relu, jnp.ravel])
    return mlp(x) + net(x) + jgelu(x) + jgelu(x, False)


class Torso(hk.Module):
    def __init__(self, name="relu"):
        super().__init__(name=name)
        self._activation = jax.nn.leaky_relu

    def __call__(self, x):
        return self._activation(hk.Conv2D(3, 3, padding="SAME")(x))


init, apply = hk.transform(forward)
