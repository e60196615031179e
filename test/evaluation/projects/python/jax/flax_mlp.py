from typing import Any, Callable, Sequence

import flax
import flax.linen as nn
import jax
import jax.numpy as jnp
import optax
from flax import nnx
from jax import lax, random


class MLP(nn.Module):
    features: Sequence[int]
    act: Callable = nn.gelu
    dtype: Any = jnp.float32

    @nn.compact
    def __call__(self, x, train: bool = True):
        for feature in self.features[:-1]:
            x = nn.Dense(feature, dtype=self.dtype)(x)
            x = self.act(x)
        x = nn.relu(x)
        x = nn.leaky_relu(x, 0.2) + nn.leaky_relu(x)
        x = nn.PReLU()(x) + nn.PReLU(negative_slope_init=0.3)(x)
        x = nn.Dropout(0.1, deterministic=not train)(x)
        x = flax.linen.swish(x) + nn.gelu(x, approximate=False)
        return nn.softmax(nn.Dense(self.features[-1])(x))


class Block(nnx.Module):
    def __init__(self, width, *, rngs: nnx.Rngs):
        self.linear = nnx.Linear(width, width, rngs=rngs)

    def __call__(self, x):
        return nnx.silu(self.linear(x)) + nnx.relu(x)


def loss_fn(params, x, y):
    logits = MLP([8, 3]).apply(params, x)
    loss = optax.softmax_cross_entropy(logits, y).mean()
    loss += optax.sigmoid_binary_cross_entropy(logits, y).mean()
    p = jax.nn.softmax(logits) + jax.nn.log_softmax(logits, axis=-1)
    q = jax.nn.soft_sign(x) + jax.nn.hard_silu(x) + jax.nn.squareplus(x, b=2)
    r = jax.nn.elu(x, alpha=0.3) + jax.nn.celu(x) + jax.nn.sparse_plus(x) + jax.nn.glu(x)
    s = jnp.exp(x) + jnp.where(x > 0, x, 0) + jnp.clip(x, 0, 6) + lax.erf(x)
    t = jax.vmap(jax.nn.relu)(x) + jax.grad(lambda v: jax.nn.softplus(v).sum())(x)
    u = jax.nn.one_hot(y, 3) + jax.nn.logsumexp(x) + jax.nn.initializers.normal()
    w = jax.nn.relu6(x) + jax.nn.hard_tanh(x) + jax.nn.sigmoid(x) + jax.nn.mish(x)
    return loss + p + q + r + s + t + u + w


schedule = optax.linear_schedule(1.0, 0.1, 100)
resized = jax.image.resize(x, (3, 3), method="linear")
act = jax.nn.relu
print(act(random.normal(random.PRNGKey(0), (3,))))
