/**
 * Calls of libraries that compute an activation without loss, one activation a line: its id, a colon, and calls in order of preference
 * with bars between. `X` is the input, `{a}` a parameter.
 */
export const stableCalls: Readonly<Record<string, string>> = {
  numpy: `
    softplus: numpy.logaddexp(0, X)
    sigmoid: scipy.special.expit(X)
    log-sigmoid: scipy.special.log_expit(X) | -numpy.logaddexp(0, -X)
    silu: X * scipy.special.expit(X)
    swish: X * scipy.special.expit(X)
    mish: X * numpy.tanh(numpy.logaddexp(0, X))`,
  pytorch: `
    softplus: torch.nn.functional.softplus(X, beta={b})
    sigmoid: torch.sigmoid(X)
    log-sigmoid: torch.nn.functional.logsigmoid(X)
    silu: torch.nn.functional.silu(X)
    swish: torch.nn.functional.silu(X)
    mish: torch.nn.functional.mish(X)
    gelu: torch.nn.functional.gelu(X)
    gelu-tanh: torch.nn.functional.gelu(X, approximate="tanh")
    elu: torch.nn.functional.elu(X, alpha={a})
    celu: torch.nn.functional.celu(X, alpha={a})
    selu: torch.nn.functional.selu(X)
    relu: torch.relu(X) | torch.nn.functional.relu(X)
    relu6: torch.nn.functional.relu6(X)
    leaky-relu: torch.nn.functional.leaky_relu(X, negative_slope={a})
    hard-sigmoid: torch.nn.functional.hardsigmoid(X)
    hard-swish: torch.nn.functional.hardswish(X)
    hard-tanh: torch.nn.functional.hardtanh(X, min_val={lo}, max_val={hi})
    hardshrink: torch.nn.functional.hardshrink(X, lambd={l})
    softshrink: torch.nn.functional.softshrink(X, lambd={l})
    softsign: torch.nn.functional.softsign(X)
    tanhshrink: torch.nn.functional.tanhshrink(X)`,
  jax: `
    softplus: jax.nn.softplus(X) | jax.numpy.logaddexp(0, X)
    sigmoid: jax.nn.sigmoid(X)
    log-sigmoid: jax.nn.log_sigmoid(X) | -jax.numpy.logaddexp(0, -X)
    silu: jax.nn.silu(X)
    swish: jax.nn.silu(X)
    mish: jax.nn.mish(X) | X * jax.numpy.tanh(jax.numpy.logaddexp(0, X))
    gelu: jax.nn.gelu(X, approximate=False)
    gelu-tanh: jax.nn.gelu(X)
    elu: jax.nn.elu(X, alpha={a})
    celu: jax.nn.celu(X, alpha={a})
    selu: jax.nn.selu(X)
    relu: jax.nn.relu(X)
    relu6: jax.nn.relu6(X)
    leaky-relu: jax.nn.leaky_relu(X, negative_slope={a})
    hard-sigmoid: jax.nn.hard_sigmoid(X)
    hard-swish: jax.nn.hard_swish(X)
    hard-tanh: jax.nn.hard_tanh(X)
    softsign: jax.nn.soft_sign(X)
    squareplus: jax.nn.squareplus(X, b={b})`,
  tensorflow: `
    softplus: tensorflow.math.softplus(X)
    sigmoid: tensorflow.math.sigmoid(X)
    log-sigmoid: tensorflow.math.log_sigmoid(X)
    silu: tensorflow.nn.silu(X)
    swish: tensorflow.nn.silu(X, beta={b})
    gelu: tensorflow.nn.gelu(X)
    gelu-tanh: tensorflow.nn.gelu(X, approximate=True)
    elu: tensorflow.nn.elu(X)
    selu: tensorflow.nn.selu(X)
    relu: tensorflow.nn.relu(X)
    relu6: tensorflow.nn.relu6(X)
    softsign: tensorflow.nn.softsign(X)`,
};
