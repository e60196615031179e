"""The student: 0.25 M parameters, distilled from leafspot.LeafGrader, small enough for the browser.

Careful when copying weights: in JAX GELU is the tanh form unless told otherwise, the teacher has the exact one.
See notes/porting.md.
"""

from typing import Callable

import jax
import jax.numpy as jnp
import optax
from flax import linen as nn
from jax import Array


class Mixer(nn.Module):
    width: int
    act: Callable[[Array], Array] = nn.gelu

    @nn.compact
    def __call__(self, x: Array) -> Array:
        across = nn.Dense(x.shape[1])(nn.LayerNorm()(x).swapaxes(1, 2)).swapaxes(1, 2)
        x = x + self.act(across)
        hidden = nn.Dense(2 * self.width)(nn.LayerNorm()(x))
        return x + nn.Dense(self.width)(nn.gelu(hidden, approximate=False))


class Student(nn.Module):
    width: int = 96
    depth: int = 4

    @nn.compact
    def __call__(self, photograph: Array) -> Array:
        x = nn.Conv(self.width, (16, 16), strides=(16, 16))(photograph)
        x = x.reshape(x.shape[0], -1, self.width)
        for _ in range(self.depth):
            x = Mixer(self.width)(x)
        hidden = nn.leaky_relu(nn.Dense(self.width)(x.mean(axis=1)), negative_slope=0.2)
        return jax.nn.softplus(nn.Dense(1)(hidden)).squeeze(-1)


def distillation_loss(student: Array, teacher: Array, grade: Array, trust: float) -> Array:
    """Follows the teacher where it is close to the pathologists, and them where it is not."""
    doubt = jnp.tanh(jnp.abs(teacher - grade))
    follow = optax.huber_loss(student, teacher) * (1 - doubt)
    correct = optax.huber_loss(student, grade) * doubt
    return jnp.mean(trust * follow + (1 - trust) * correct)


def warm_start(step: Array, steps: int = 2_000) -> Array:
    """From 0 to 1 in a straight line, and no further."""
    return jax.nn.hard_sigmoid(6.0 * step / steps - 3.0)
